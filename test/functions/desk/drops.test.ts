import { beforeEach, describe, expect, test } from 'vitest'
import { toCase } from '#functions/ingest/cases/to-case.ts'
import type { Receipt } from '#schemas/drops/receipt.ts'
import { problemTypes } from '#schemas/problem-types.ts'
import { revision } from '#test/commit/newsroom.ts'
import { anOrder } from '#test/contract/an-order.ts'
import { openDesk } from './open-desk.ts'

let desk: ReturnType<typeof openDesk>
beforeEach(() => {
  desk = openDesk()
})

const copy =
  'Pier opens\n\nBy Ana Ruiz\n\nLISBON (Coast Wire) - The pier opened on Monday after a year of work on it.\n\nAbout 400 people came to see it.\n'

describe('an upload', () => {
  test('of a new file is stored under its day, with slashes of the name replaced', async () => {
    const body = { fileName: '../a/ferry\\x.txt', size: 12 }
    expect(await desk.call('createUpload', { body })).toMatchObject({
      key: 'desk/2026-03-01/..-a-ferry-x.txt',
      expiresAt: '2026-03-01T10:10:00.000Z',
      fields: { size: '12', seconds: '600' },
    })
  })

  test('is for the person whose key asks, or for all who share it', async () => {
    const body = { fileName: 'ferry.txt', size: 12 }
    expect(await desk.call('createUpload', { body, person: 'Ida Brandt' })).toMatchObject({
      fields: { by: 'Ida Brandt' },
    })
    expect(await desk.call('createUpload', { body })).toMatchObject({ fields: { by: 'editor' } })
  })

  test('over an earlier drop keeps its key', async () => {
    const body = { key: 'afp/ferry.xml', size: 12 }
    expect(await desk.call('createUpload', { body })).toMatchObject({ key: 'afp/ferry.xml' })
  })

  test('is for that one key, whatever the file is called', async () => {
    const body = { fileName: `ferry \${filename}`, size: 12 }
    expect(await desk.call('createUpload', { body })).toMatchObject({
      key: 'desk/2026-03-01/ferry -{filename}',
    })
  })

  test.each([
    { size: 12 },
    { size: 12, key: 'a', fileName: 'b' },
    { size: -1, key: 'a' },
    { size: 12, fileName: ' ' },
    { size: 12, key: `afp/\${filename}` },
  ])('is refused with the body %j', async body => {
    expect(await desk.call('createUpload', { body })).toMatchObject({
      problem: { type: problemTypes['invalid-body'].type },
    })
  })
})

describe('checking copy before it is dropped', () => {
  test('labels every character with the field it became, and commits nothing', async () => {
    const { stories, format } = await desk.call('lintDrop', { body: { fileName: 'pier.txt', text: copy } })
    expect(format).toBe('text')
    const [{ article, runs }] = stories
    expect(article).toMatchObject({ headline: 'Pier opens', authors: [{ name: 'Ana Ruiz' }] })
    expect(runs.map((run: { text: string }) => run.text).join('')).toBe(copy)
    expect(runs).toContainEqual({ text: 'By Ana Ruiz', label: 'authors', rule: 'byline/marker-en' })
    expect(await desk.log()).toEqual([])
  })

  test('says why the copy would be rejected', async () => {
    const { stories, rejections } = await desk.call('lintDrop', {
      body: { fileName: 'a.txt', text: 'Pier opens' },
    })
    expect(stories).toEqual([])
    expect(rejections).toMatchObject([{ code: 'missing-body', line: 1 }])
  })

  test('is answered 409 when the result is larger than an answer may be', async () => {
    const lintOf = (paragraphs: number) => {
      const text = copy + '有人说：“码头已经开放”，“请来”，“欢迎光临”。\n\n'.repeat(paragraphs)
      return desk.call('lintDrop', { body: { fileName: 'long.txt', text } })
    }
    expect(await lintOf(2_000)).toMatchObject({ stories: [{ article: { headline: 'Pier opens' } }] })
    expect(await lintOf(30_000)).toMatchObject({
      problem: { status: 409, detail: expect.stringContaining('6 MB') },
    })
  })

  test('takes either text or bytes, not both', async () => {
    const base64 = Buffer.from(copy).toString('base64')
    expect(await desk.call('lintDrop', { body: { fileName: 'a.txt', base64 } })).toMatchObject({
      format: 'text',
    })
    expect(await desk.call('lintDrop', { body: { fileName: 'a.txt', base64, text: copy } })).toMatchObject({
      problem: { status: 400 },
    })
  })
})

describe('the desk’s list of drops', () => {
  const receipt = (key: string, minute: number, outcome: Receipt['outcome'] = 'accepted'): Receipt => ({
    drop: { bucket: 'drops', key, sequencer: '0A', size: 10, droppedAt: '2026-03-01T09:00:00Z' },
    outcome,
    items: [],
    rejections: [],
    warnings: [],
    completedAt: new Date(Date.UTC(2026, 2, 1, 8, minute)).toISOString(),
  })
  const keysOf = ({ receipts }: { receipts: Receipt[] }) => receipts.map(({ drop }) => drop.key)

  test('shows a day’s drops newest first, and filters them by outcome and words', async () => {
    await desk.store.receipts.put(receipt('ap/pier.txt', 1))
    await desk.store.receipts.put(receipt('ap/ferry.txt', 2, 'rejected'))
    expect(keysOf(await desk.call('listDrops'))).toEqual(['ap/ferry.txt', 'ap/pier.txt'])
    expect(keysOf(await desk.call('listDrops', { query: { outcome: 'rejected' } }))).toEqual(['ap/ferry.txt'])
    expect(keysOf(await desk.call('listDrops', { query: { q: 'PIER ap' } }))).toEqual(['ap/pier.txt'])
    await desk.store.receipts.put({ ...receipt('desk/quay.txt', 3), droppedBy: 'Ida Brandt' })
    expect(keysOf(await desk.call('listDrops', { query: { q: 'brandt' } }))).toEqual(['desk/quay.txt'])
    expect(keysOf(await desk.call('listDrops', { query: { day: '2026-02-28' } }))).toEqual([])
  })

  const item: Receipt['items'][number] = {
    outcome: 'accepted',
    articleId: '26ad22ecf02c5206198df880',
    orderKey: 'k1',
    headline: 'Town’s “blue” pier opens',
    slugline: 'PIER-TOWN/1st-Ld',
    byline: 'Müge Ångström',
    path: 'night/pier.txt',
    status: 'usable',
  }
  const rejection = {
    code: 'missing-body',
    path: 'night/empty.txt',
    detail: 'No paragraph reads as a story.',
  } as const

  test.each([
    'angstrom',
    'müge',
    'pier-town 1st-ld',
    "TOWN'S blue",
    '"blue pier"',
    'night/pier',
    'münster',
    '26ad22ecf02c5206198df880',
    'https://wire.example/v1/articles/26ad22ecf02c5206198df880/revisions?format=nitf',
    'https://wire.example/desk?view=story&id=26ad22ecf02c5206198df880',
    'urn:wiredesk:article:26ad22ecf02c5206198df880',
    'night/empty',
    'missing-body',
    'paragraph',
  ])('finds a drop by %s', async q => {
    // A Mac stores "ü" in a file's name as two letters.
    const key = 'desk/Münster.zip'.normalize('NFD')
    await desk.store.receipts.put({ ...receipt(key, 1), items: [item], rejections: [rejection] })
    await desk.store.receipts.put({ ...receipt('other.txt', 2), items: [{ ...item, ...other }] })
    expect(keysOf(await desk.call('listDrops', { query: { q } }))).toEqual([key])
  })
  const other = {
    articleId: 'ferry',
    headline: 'Ferry sails',
    slugline: 'FERRY',
    byline: 'Bo Lind',
    path: 'day/ferry.txt',
  }

  test('tells which refused drops were dropped again since, and lists those still to be mended', async () => {
    const dropped = (key: string, minute: number, outcome: Receipt['outcome']) => {
      const { drop, ...rest } = receipt(key, minute, outcome)
      return desk.store.receipts.put({ ...rest, drop: { ...drop, sequencer: `0${minute}` } })
    }
    await dropped('mended.txt', 1, 'rejected')
    await dropped('mended.txt', 2, 'accepted')
    await dropped('twice.txt', 3, 'rejected')
    await dropped('twice.txt', 4, 'rejected')
    await dropped('part.zip', 5, 'partial')
    await dropped('good.txt', 6, 'accepted')
    expect((await desk.call('listDrops')).droppedAgain).toEqual({
      'mended.txt': { sequencer: '02', outcome: 'accepted' },
      'twice.txt': { sequencer: '04', outcome: 'rejected' },
    })
    const toMend = await desk.call('listDrops', { query: { outcome: 'to-mend' } })
    expect(keysOf(toMend)).toEqual(['part.zip', 'twice.txt'])
    expect(toMend.receipts[1].drop.sequencer).toBe('04')
  })

  test('names the stories that notices killed or held, which have headlines of their own', async () => {
    await desk.commitRevision({ ...revision('k1', { headline: 'Pier opens' }), articleId: 'pier' })
    await desk.call('killStory', { pathParameters: { id: 'pier' }, body: { reason: 'The agency called.' } })
    const notice = { ...item, articleId: 'pier', headline: 'Legal reasons.', status: 'canceled' as const }
    const waiting = { ...notice, articleId: 'quay', outcome: 'open-case' as const }
    await desk.commitRevision({ ...revision('k1', { headline: 'Lock closes' }), articleId: 'lock' })
    const hold = { ...notice, articleId: 'lock', status: 'withheld' as const, caseId: '20260301-3fa9c1d2' }
    await desk.store.receipts.put({ ...receipt('kill.txt', 1), items: [notice, waiting, hold] })
    const { killed } = await desk.call('listDrops')
    expect(killed).toEqual({ pier: 'Pier opens', lock: 'Lock closes' })
  })

  test('says who settled the case of a notice, how and why', async () => {
    const order = anOrder({ target: {}, id: '20260301-3fa9c1d2' })
    await desk.store.cases.open(toCase(order, []))
    const notice = { ...item, outcome: 'open-case' as const, caseId: order.id }
    await desk.store.receipts.put({ ...receipt('kill.txt', 1), items: [notice] })
    expect((await desk.call('listDrops')).settled).toEqual({})
    await desk.call('dismissCase', {
      pathParameters: { caseId: order.id },
      body: { reason: 'No story of ours.' },
      person: 'Ida Brandt',
    })
    expect((await desk.call('listDrops')).settled).toEqual({
      [order.id]: 'Ida Brandt dismissed it: “No story of ours.”',
    })
  })

  test('goes on over midnight: it is of today and the day before, unless a day is asked for', async () => {
    const on = (key: string, completedAt: string) =>
      desk.store.receipts.put({ ...receipt(key, 0), completedAt })
    await on('old.txt', '2026-02-27T23:59:59.999Z')
    await on('evening.txt', '2026-02-28T21:00:00.000Z')
    await on('last.txt', '2026-02-28T23:59:59.999Z')
    expect(keysOf(await desk.call('listDrops'))).toEqual(['last.txt', 'evening.txt'])
    await on('first.txt', '2026-03-01T00:00:00.000Z')
    expect(keysOf(await desk.call('listDrops'))).toEqual(['first.txt', 'last.txt', 'evening.txt'])
    // A page asked for after midnight continues one from before it.
    const before = '2026-02-28T23:59:59.999Z'
    expect(keysOf(await desk.call('listDrops', { query: { before } }))).toEqual(['evening.txt'])
    expect(keysOf(await desk.call('listDrops', { query: { day: '2026-02-28' } }))).toEqual([
      'last.txt',
      'evening.txt',
    ])
    expect(keysOf(await desk.call('listDrops', { query: { day: '2026-03-01' } }))).toEqual(['first.txt'])
  })

  test('pages over midnight with each drop once', async () => {
    const midnight = Date.UTC(2026, 2, 1)
    for (let number = -90; number < 90; number += 1) {
      const completedAt = new Date(midnight + number * 60_000).toISOString()
      await desk.store.receipts.put({ ...receipt(`k${number}`, 0), completedAt })
    }
    const first = await desk.call('listDrops')
    const second = await desk.call('listDrops', { query: { before: first.before } })
    expect(keysOf(first)).toHaveLength(100)
    expect(second.before).toBeUndefined()
    expect(new Set([...keysOf(first), ...keysOf(second)]).size).toBe(180)
  })

  test('tells of published stories which have been killed or held since', async () => {
    const committed = async (articleId: string) => {
      const revised = { ...revision('k1'), articleId }
      const done = await desk.commitRevision(revised)
      const seq = done.outcome === 'superseded' ? undefined : done.change.seq
      const { status, headline } = revised.article
      return {
        outcome: 'accepted' as const,
        articleId,
        orderKey: 'k1',
        headline,
        status,
        ...(seq && { seq }),
      }
    }
    const items = [await committed('pier'), await committed('quay'), await committed('ferry')]
    await desk.store.receipts.put({ ...receipt('night.zip', 1), items })
    expect(await desk.call('listDrops')).toMatchObject({ takenBack: {} })
    const reason = 'The agency called.'
    const of = (id: string) => ({ pathParameters: { id }, body: { reason } })
    await desk.call('killStory', of('pier'))
    await desk.commitRevision({ ...revision('k2', { status: 'withheld' }), articleId: 'quay' })
    expect((await desk.call('listDrops')).takenBack).toEqual({ pier: 'canceled', quay: 'withheld' })
    await desk.call('reinstateStory', of('pier'))
    expect((await desk.call('listDrops')).takenBack).toEqual({ quay: 'withheld' })
    expect((await desk.call('listDrops', { query: { q: 'other' } })).takenBack).toEqual({})
  })

  test('tells of held stories which have been published or killed since', async () => {
    const held = async (articleId: string) => {
      const status = 'withheld' as const
      const done = await desk.commitRevision({ ...revision('k1', { status }), articleId })
      if (done.outcome === 'superseded') throw new Error(articleId)
      const { seq } = done.change
      return { outcome: 'accepted' as const, articleId, orderKey: 'k1', headline: articleId, status, seq }
    }
    const items = [await held('pier'), await held('ferry'), await held('mole')]
    await desk.store.receipts.put({ ...receipt('night.zip', 1), items })
    expect((await desk.call('listDrops')).takenBack).toEqual({})
    const of = (id: string, body: object) => ({ pathParameters: { id }, body })
    await desk.call('setState', of('pier', { state: 'published' }))
    await desk.call('killStory', of('ferry', { reason: 'The agency called.' }))
    expect((await desk.call('listDrops')).takenBack).toEqual({ pier: 'usable', ferry: 'canceled' })
  })

  test('pages through a long day with each drop once', async () => {
    for (let minute = 0; minute < 130; minute += 1)
      await desk.store.receipts.put(receipt(`k${minute}`, minute))
    const first = await desk.call('listDrops')
    const second = await desk.call('listDrops', { query: { before: first.before } })
    expect(second.before).toBeUndefined()
    expect(new Set([...keysOf(first), ...keysOf(second)]).size).toBe(130)
  })

  test('keeps drops of one instant on one page, so that none is lost between pages', async () => {
    for (let number = 0; number < 130; number += 1)
      await desk.store.receipts.put(receipt(`k${number}`, Math.floor(number / 20)))
    const first = await desk.call('listDrops')
    const second = await desk.call('listDrops', { query: { before: first.before } })
    expect(new Set([...keysOf(first), ...keysOf(second)]).size).toBe(130)
  })

  /** A receipt of 1.3 MB, as for a drop of 2,000 stories. */
  const manyStories = (key: string, minute: number): Receipt => ({
    ...receipt(key, minute),
    items: Array.from({ length: 2_000 }, (_, index) => ({
      outcome: 'accepted',
      articleId: `article ${index}`,
      orderKey: 'k1',
      headline: 'Pier opens '.repeat(50),
      status: 'usable',
    })),
  })

  test('pages receipts of thousands of stories in answers within 6 MB, each once', async () => {
    const keys = Array.from({ length: 12 }, (_, minute) => `k${minute}`)
    for (const [minute, key] of keys.entries())
      await desk.store.receipts.put(minute % 2 ? manyStories(key, minute) : receipt(key, minute))
    const given: string[] = []
    let before: string | undefined
    do {
      const page = await desk.call('listDrops', { query: before === undefined ? {} : { before } })
      expect(JSON.stringify(JSON.stringify(page)).length).toBeLessThan(6_000_000)
      given.push(...keysOf(page))
      before = page.before
    } while (before !== undefined)
    expect(given).toEqual(keys.toReversed())
    // What the filter excludes takes no room.
    expect(keysOf(await desk.call('listDrops', { query: { q: 'k0' } }))).toEqual(['k0'])
  })

  test('gives drops of one instant whole, even beyond the size of an answer', async () => {
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f']) await desk.store.receipts.put(manyStories(key, 2))
    await desk.store.receipts.put(receipt('earlier', 1))
    const first = await desk.call('listDrops')
    expect(keysOf(first)).toHaveLength(6)
    expect(keysOf(await desk.call('listDrops', { query: { before: first.before } }))).toEqual(['earlier'])
  })

  test('gives as many receipts of one key as fit into an answer', async () => {
    for (let minute = 0; minute < 9; minute += 1) {
      const { drop, ...rest } = manyStories('night.zip', minute)
      await desk.store.receipts.put({ ...rest, drop: { ...drop, sequencer: `0${minute}` } })
    }
    const page = await desk.call('readReceipts', { query: { key: 'night.zip' } })
    expect(page.receipts).toHaveLength(4)
    expect(page.receipts[0].completedAt).toBe('2026-03-01T08:08:00.000Z')
  })

  test('the desk reads a drop’s copy as text, and answers 404 for an unknown one', async () => {
    const id = { bucket: 'drops', sequencer: '0' }
    desk.drops.add({ ...id, key: 'a.txt' }, new TextEncoder().encode(copy))
    expect(await desk.call('readRaw', { query: { key: 'a.txt' } })).toEqual({ key: 'a.txt', text: copy })
    expect(await desk.call('readRaw', { query: { key: 'b.txt' } })).toMatchObject({
      problem: { status: 404 },
    })
  })

  test.each([
    ['a picture', '\xFF\xD8\xFF\xE0\0\x10JFIF\0\x01'],
    ['an archive', 'PK\x03\x04\x14\0\0\0'],
  ])('the desk reads %s as base64, even when its bytes would decode as text', async (_, bytes) => {
    desk.drops.add({ bucket: 'drops', sequencer: '0', key: 'gull' }, Buffer.from(bytes, 'latin1'))
    const raw = await desk.call('readRaw', { query: { key: 'gull' } })
    expect(raw).toEqual({ key: 'gull', base64: Buffer.from(bytes, 'latin1').toString('base64') })
  })

  test('the desk reads copy as base64 when its text would not fit into 6 MB', async () => {
    const cyrillic = new Uint8Array(4_000_000).fill(0xcf)
    desk.drops.add({ bucket: 'drops', sequencer: '0', key: 'war-and-peace.txt' }, cyrillic)
    const raw = await desk.call('readRaw', { query: { key: 'war-and-peace.txt' } })
    expect(Object.keys(raw)).toEqual(['key', 'base64'])
    // Each of these is one byte of the drop, and four of the answer: a quotation mark in JSON within JSON.
    desk.drops.add(
      { bucket: 'drops', sequencer: '0', key: 'marks.txt' },
      new Uint8Array(2_000_000).fill(0x22),
    )
    expect(Object.keys(await desk.call('readRaw', { query: { key: 'marks.txt' } }))).toEqual([
      'key',
      'base64',
    ])
    expect(Buffer.from(raw.base64, 'base64').equals(cyrillic)).toBe(true)
  })
})

test.each(['wiredesk', 'ninjs', 'nitf', 'text'])(
  'the desk previews checked copy as %s, and shows no text of killed copy',
  async format => {
    const { stories } = await desk.call('lintDrop', { body: { fileName: 'pier.txt', text: copy } })
    const written = await desk.call('renderArticle', { body: { article: stories[0].article, format } })
    expect(written).toContain('The pier opened on Monday')
    const killed = { ...stories[0].article, status: 'canceled' }
    expect(await desk.call('renderArticle', { body: { article: killed, format } })).not.toContain(
      'The pier opened',
    )
  },
)
