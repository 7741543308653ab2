import { beforeEach, describe, expect, test } from 'vitest'
import type { Receipt } from '#schemas/receipt.ts'
import { revision, text } from '#test/commit/newsroom.ts'
import { openDesk } from './open-desk.ts'

let desk: ReturnType<typeof openDesk>
beforeEach(() => {
  desk = openDesk()
})

const copy =
  'Pier opens\n\nBy Ana Ruiz\n\nLISBON (Coast Wire) - The pier opened on Monday after a year of work on it.\n\nAbout 400 people came to see it.\n'

describe('an upload', () => {
  test('of a new file lies under its day, whatever its name', async () => {
    const body = { fileName: '../a/ferry\\x.txt', size: 12 }
    expect(await desk.call('createUpload', { body })).toMatchObject({
      key: 'desk/2026-03-01/..-a-ferry-x.txt',
      expiresAt: '2026-03-01T10:10:00.000Z',
      fields: { size: '12', seconds: '600' },
    })
  })

  test('over an earlier drop keeps its key', async () => {
    const body = { key: 'afp/ferry.xml', size: 12 }
    expect(await desk.call('createUpload', { body })).toMatchObject({ key: 'afp/ferry.xml' })
  })

  test.each([{ size: 12 }, { size: 12, key: 'a', fileName: 'b' }, { size: -1, key: 'a' }])(
    'of %j is refused',
    async body => {
      expect(await desk.call('createUpload', { body })).toMatchObject({ problem: { status: 400 } })
    },
  )
})

describe('lint', () => {
  test('shows every character of the copy, and what it became', async () => {
    const { stories, format } = await desk.call('lintDrop', { body: { fileName: 'pier.txt', text: copy } })
    expect(format).toBe('text')
    const [{ article, runs }] = stories
    expect(article).toMatchObject({ headline: 'Pier opens', authors: [{ name: 'Ana Ruiz' }] })
    expect(runs.map((run: { text: string }) => run.text).join('')).toBe(copy)
    expect(runs).toContainEqual({ text: 'By Ana Ruiz', label: 'authors', rule: 'byline/marker-en' })
    expect(await desk.log()).toEqual([])
  })

  test('says why copy would be refused', async () => {
    const { stories, rejections } = await desk.call('lintDrop', {
      body: { fileName: 'a.txt', text: 'Pier opens' },
    })
    expect(stories).toEqual([])
    expect(rejections).toMatchObject([{ code: 'missing-body', line: 1 }])
  })

  test('takes text or bytes, one of them', async () => {
    const base64 = Buffer.from(copy).toString('base64')
    expect(await desk.call('lintDrop', { body: { fileName: 'a.txt', base64 } })).toMatchObject({
      format: 'text',
    })
    expect(await desk.call('lintDrop', { body: { fileName: 'a.txt', base64, text: copy } })).toMatchObject({
      problem: { status: 400 },
    })
  })
})

describe('drops', () => {
  const receipt = (key: string, minute: number, outcome: Receipt['outcome'] = 'accepted'): Receipt => ({
    drop: { bucket: 'drops', key, sequencer: '0A', size: 10, droppedAt: '2026-03-01T09:00:00Z' },
    outcome,
    items: [],
    rejections: [],
    warnings: [],
    completedAt: new Date(Date.UTC(2026, 2, 1, 8, minute)).toISOString(),
  })
  const keysOf = ({ receipts }: { receipts: Receipt[] }) => receipts.map(({ drop }) => drop.key)

  test('of the day come newest first, and are found by outcome and words', async () => {
    await desk.store.receipts.put(receipt('ap/pier.txt', 1))
    await desk.store.receipts.put(receipt('ap/ferry.txt', 2, 'rejected'))
    expect(keysOf(await desk.call('listDrops'))).toEqual(['ap/ferry.txt', 'ap/pier.txt'])
    expect(keysOf(await desk.call('listDrops', { query: { outcome: 'rejected' } }))).toEqual(['ap/ferry.txt'])
    expect(keysOf(await desk.call('listDrops', { query: { q: 'PIER ap' } }))).toEqual(['ap/pier.txt'])
    expect(keysOf(await desk.call('listDrops', { query: { day: '2026-02-28' } }))).toEqual([])
  })

  test('of a long day come page by page, each once', async () => {
    for (let minute = 0; minute < 130; minute += 1)
      await desk.store.receipts.put(receipt(`k${minute}`, minute))
    const first = await desk.call('listDrops')
    const second = await desk.call('listDrops', { query: { before: first.before } })
    expect(second.before).toBeUndefined()
    expect(new Set([...keysOf(first), ...keysOf(second)]).size).toBe(130)
  })

  test('can be had as they came, text or not', async () => {
    const id = { bucket: 'drops', sequencer: '0' }
    desk.drops.add({ ...id, key: 'a.txt' }, new TextEncoder().encode(copy))
    expect(await desk.call('readRaw', { query: { key: 'a.txt' } })).toEqual({ key: 'a.txt', text: copy })
    expect(await desk.call('readRaw', { query: { key: 'b.txt' } })).toMatchObject({
      problem: { status: 404 },
    })
  })
})

describe('a story', () => {
  const id = { id: 'harbour' }
  beforeEach(async () => {
    await desk.commitRevision(revision('k1'))
    await desk.commitRevision(revision('k2', text('The pier held on.')))
  })

  test('is shown with all that became of it', async () => {
    expect(await desk.call('readStory', { pathParameters: id })).toMatchObject({
      article: { status: 'usable', body: { text: 'The pier held on.' } },
      drop: { key: 'k2.txt' },
      changes: [{ version: 1 }, { version: 2 }],
    })
    expect(await desk.call('readStory', { pathParameters: { id: 'nowhere' } })).toMatchObject({
      problem: { status: 404 },
    })
  })

  test('is compared between any two versions', async () => {
    const { text: parts } = await desk.call('readStoryDiff', {
      pathParameters: id,
      query: { from: '1', to: '2' },
    })
    const kept = parts.filter(({ kind }: { kind: string }) => kind !== 'removed')
    expect(kept.map((part: { text: string }) => part.text).join('')).toBe('The pier held on.')
    expect(
      await desk.call('readStoryDiff', { pathParameters: id, query: { from: '1', to: '9' } }),
    ).toMatchObject({ problem: { status: 404 } })
  })

  test('is killed and reinstated, with a reason', async () => {
    const order = { pathParameters: id, body: { reason: 'The source retracted.' } }
    expect(await desk.call('reinstateStory', order)).toMatchObject({ problem: { status: 409 } })
    expect(await desk.call('killStory', { pathParameters: id, body: { reason: '' } })).toMatchObject({
      problem: { status: 400 },
    })
    expect(await desk.call('killStory', order)).toEqual({ outcome: 'killed', version: 3 })
    expect(await desk.call('readStory', { pathParameters: id })).toMatchObject({
      article: { status: 'canceled', body: { text: 'The pier held on.' }, change: { class: 'kill' } },
      drop: { key: 'k2.txt' },
    })
    expect(await desk.call('reinstateStory', order)).toEqual({ outcome: 'reinstated', version: 4 })
  })

  test('gets fields set and cleared, and a wrong one is refused', async () => {
    const headline = { ...id, field: 'headline' }
    const set = { pathParameters: headline, body: { value: 'Pier holds', correction: 'Mends the headline' } }
    expect(await desk.call('setField', set)).toEqual({ outcome: 'accepted', version: 3 })
    expect(await desk.call('readStory', { pathParameters: id })).toMatchObject({
      article: { headline: 'Pier holds', change: { class: 'correction' } },
      overrides: [{ field: 'headline', setBy: 'editor' }],
    })
    expect(await desk.call('setField', { ...set, body: { value: 7 } })).toMatchObject({
      problem: { status: 400 },
    })
    expect(await desk.call('clearField', { pathParameters: headline })).toMatchObject({ outcome: 'accepted' })
    expect(await desk.call('clearField', { pathParameters: headline })).toMatchObject({
      problem: { status: 409 },
    })
    expect(await desk.call('setField', { ...set, pathParameters: { ...id, field: 'status' } })).toMatchObject(
      {
        problem: { status: 404 },
      },
    )
  })
})

describe('an order of state', () => {
  const give = (body: unknown) => desk.call('setState', { pathParameters: { id: 'harbour' }, body })
  beforeEach(() => desk.commitRevision(revision('k1')))

  test('holds, embargoes and publishes', async () => {
    expect(await give({ state: 'held' })).toEqual({ outcome: 'accepted', version: 2 })
    expect(await desk.readArticle('harbour')).toMatchObject({ status: 'withheld' })
    const until = '2026-03-02T10:00:00Z'
    expect(await give({ state: 'embargoed', until })).toMatchObject({ version: 3 })
    expect(await desk.readArticle('harbour')).toMatchObject({ status: 'withheld', embargoedUntil: until })
    expect(await give({ state: 'published' })).toMatchObject({ version: 4 })
    expect(await desk.readArticle('harbour')).toMatchObject({ status: 'usable' })
    expect(await give({ state: 'published' })).toMatchObject({ version: 4 })
  })

  test('publishes nothing by an embargo whose end has passed', async () => {
    await give({ state: 'held' })
    for (const until of ['2025-03-02T10:00:00Z', desk.clock.now().toISOString()])
      expect(await give({ state: 'embargoed', until })).toMatchObject({
        problem: { status: 400, errors: [{ parameter: 'until' }] },
      })
    expect(await desk.readArticle('harbour')).toMatchObject({ status: 'withheld' })
  })

  test('is refused without an end, with one too many, and of killed copy', async () => {
    expect(await give({ state: 'embargoed' })).toMatchObject({ problem: { status: 400 } })
    expect(await give({ state: 'held', until: '2026-03-02T10:00:00Z' })).toMatchObject({
      problem: { status: 400 },
    })
    await desk.call('killStory', { pathParameters: { id: 'harbour' }, body: { reason: 'Retracted.' } })
    expect(await give({ state: 'published' })).toMatchObject({ problem: { status: 409 } })
  })
})

describe('a case', () => {
  const opened = {
    id: '20260301-aaaaaaaa',
    kind: 'kill' as const,
    status: 'open' as const,
    target: { slug: 'harbour' },
    note: 'Kill it.',
    candidates: ['harbour', 'pier'],
    drop: { bucket: 'drops', key: 'kill.txt' },
    openedAt: '2026-03-01T09:00:00Z',
  }
  const decide = (name: 'resolveCase' | 'dismissCase', body: unknown, caseId = opened.id) =>
    desk.call(name, { pathParameters: { caseId }, body })
  beforeEach(async () => {
    await desk.commitRevision(revision('k1'))
    await desk.store.cases.open(opened)
  })

  test('is resolved by naming the story that is meant', async () => {
    const body = { action: 'kill', reason: 'Retracted.' }
    expect(await decide('resolveCase', body)).toMatchObject({ problem: { status: 409 } })
    expect(await decide('resolveCase', { ...body, articleId: 'harbour' })).toEqual({ outcome: 'resolved' })
    expect(await desk.readArticle('harbour')).toMatchObject({ status: 'canceled' })
    expect(await desk.store.cases.listOpen()).toEqual([])
  })

  test('is dismissed, once', async () => {
    const body = { reason: 'Meant another wire.' }
    expect(await decide('dismissCase', body)).toEqual({ outcome: 'dismissed' })
    expect(await decide('dismissCase', body)).toMatchObject({ problem: { status: 409 } })
    expect(await decide('dismissCase', body, 'none')).toMatchObject({ problem: { status: 404 } })
    expect(await desk.readArticle('harbour')).toMatchObject({ status: 'usable' })
  })
})

test.each(['wiredesk', 'ninjs', 'nitf', 'text'])('copy is shown as %s before it goes out', async format => {
  const { stories } = await desk.call('lintDrop', { body: { fileName: 'pier.txt', text: copy } })
  const written = await desk.call('renderArticle', { body: { article: stories[0].article, format } })
  expect(written).toContain('The pier opened on Monday')
  const killed = { ...stories[0].article, status: 'canceled' }
  expect(await desk.call('renderArticle', { body: { article: killed, format } })).not.toContain(
    'The pier opened',
  )
})

describe('the board', () => {
  const operator = { scope: 'operator' }
  const receipt = (minute: number, outcome: Receipt['outcome']): Receipt => ({
    drop: { bucket: 'drops', key: `${minute}`, sequencer: '0A', size: 1, droppedAt: '2026-03-01T09:00:00Z' },
    outcome,
    items: [],
    rejections: [],
    warnings: [],
    completedAt: new Date(Date.UTC(2026, 2, 1, 9, 0, minute * 60)).toISOString(),
  })

  test('sums the last hour, and says what waits', async () => {
    desk.setClock('2026-03-01T10:00:30Z')
    for (const minute of [0, 1, 30, 60])
      await desk.store.receipts.put(receipt(minute, minute === 30 ? 'rejected' : 'accepted'))
    await desk.commitRevision(revision('k1', { status: 'withheld', embargoedUntil: '2026-03-02T10:00:00Z' }))
    const board = await desk.call('readBoard', operator)
    expect(board).toMatchObject({
      dropsIngested: 3,
      dropsRejected: 1,
      dropMilliseconds: { median: 1_800_000, max: 3_600_000 },
      logHead: 1,
      releases: [{ articleId: 'harbour', releaseAt: '2026-03-02T10:00:00.000Z' }],
      casesOpen: 0,
      isCut: false,
    })
    expect(board.minutes).toHaveLength(60)
    expect(board.minutes.at(-1)).toEqual({
      at: '2026-03-01T10:00:00.000Z',
      accepted: 1,
      partial: 0,
      rejected: 0,
    })
    expect(board.minutes[29]).toMatchObject({ rejected: 1 })
  })

  test('gives dead letters back to their queue', async () => {
    desk.dropQueue.fail(3)
    expect(await desk.call('redriveDrops', operator)).toEqual({ moved: 3 })
    expect(await desk.call('readBoard', operator)).toMatchObject({
      deadLetters: { waiting: 0 },
      drops: { waiting: 3 },
    })
    expect(await desk.call('redriveDrops', operator)).toEqual({ moved: 0 })
  })

  test('is for operators alone', async () => {
    expect(await desk.call('readBoard')).toMatchObject({ problem: { status: 403 } })
    expect(await desk.call('redriveDrops')).toMatchObject({ problem: { status: 403 } })
  })
})

test('none of it is open to a licensee', async () => {
  for (const name of ['listDrops', 'readStory', 'killStory', 'lintDrop'] as const)
    expect(await desk.call(name, { scope: 'licensee' })).toMatchObject({ problem: { status: 403 } })
})
