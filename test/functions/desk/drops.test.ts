import { beforeEach, describe, expect, test } from 'vitest'
import type { Receipt } from '#schemas/receipt.ts'
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

  test('of one instant stand on one page, so that the next leaves none out', async () => {
    for (let number = 0; number < 130; number += 1)
      await desk.store.receipts.put(receipt(`k${number}`, Math.floor(number / 20)))
    const first = await desk.call('listDrops')
    const second = await desk.call('listDrops', { query: { before: first.before } })
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

  test('come in base64 where their text would outgrow an answer of 6 MB', async () => {
    const cyrillic = new Uint8Array(4_000_000).fill(0xcf)
    desk.drops.add({ bucket: 'drops', sequencer: '0', key: 'war-and-peace.txt' }, cyrillic)
    const raw = await desk.call('readRaw', { query: { key: 'war-and-peace.txt' } })
    expect(Object.keys(raw)).toEqual(['key', 'base64'])
    expect(Buffer.from(raw.base64, 'base64').equals(cyrillic)).toBe(true)
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
