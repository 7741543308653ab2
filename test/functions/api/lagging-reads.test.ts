import { beforeEach, expect, test } from 'vitest'
import type { ReadOptions } from '#ports'
import { ask } from './ask.ts'
import { articleEvent, feedEvent } from './gateway-event.ts'
import { licenseeOf } from './licensee-of.ts'
import { createNewsroom } from './newsroom.ts'

let newsroom = createNewsroom()
const caller = { scope: 'licensee', licenseeId: 'gazette' }
const withTag = (tag?: string) => ({ caller, headers: tag === undefined ? {} : { 'If-None-Match': tag } })
const calls = {
  article: (tag?: string) => ask(newsroom.handler, articleEvent('a', withTag(tag))),
  feed: (tag?: string) => ask(newsroom.handler, feedEvent({ ...withTag(tag), query: 'limit=2' })),
}
const tagOf = ({ headers }: Awaited<ReturnType<typeof ask>>) => String(headers.ETag)

/** Until the lag ends, reads that may lag see the store as it is at this moment. */
const beginLag = async (): Promise<{ end(): void }> => {
  const { articles, changes } = newsroom
  const { readNewest } = articles
  const { marked } = changes
  const before = await readNewest('a')
  Object.assign(articles, {
    readNewest: async (id: string, options?: ReadOptions) => (options?.mayLag ? before : readNewest(id)),
  })
  changes.marked = async (seqs: readonly number[], options?: ReadOptions) =>
    options?.mayLag ? new Set() : marked(seqs)
  return {
    end: () => {
      Object.assign(articles, { readNewest })
      Object.assign(changes, { marked })
    },
  }
}

beforeEach(async () => {
  newsroom = createNewsroom()
  await newsroom.products.put({ id: 'all', name: 'All' })
  await newsroom.licensees.put(licenseeOf('gazette', 'all'))
  await newsroom.commit({ id: 'a', headline: 'Ferry sinks' })
  await newsroom.commit({ id: 'b' })
})

test.each([undefined, '*', '"another"', 'held', 'W/held', '"another", held'])(
  'an article asked for with If-None-Match: %s is the changed one at once, though reads may lag',
  async field => {
    const tag = field?.replace('held', tagOf(await calls.article()))
    await beginLag()
    await newsroom.commit({ id: 'a', headline: 'Ferry afloat' })
    if (tag !== '*')
      expect(await calls.article(tag)).toMatchObject({ statusCode: 200, json: { headline: 'Ferry afloat' } })
    await newsroom.commit({ id: 'a', status: 'canceled' })
    const { statusCode, body } = await calls.article(tag)
    expect(statusCode).toBe(410)
    expect(body).not.toMatch(/Ferry|Body/)
  },
)

test('a feed page shows no text of a killed article, though its holder may get one more 304', async () => {
  const tag = tagOf(await calls.feed())
  const lag = await beginLag()
  await newsroom.commit({ id: 'a', status: 'canceled' })
  for (const held of [tag, `W/${tag}`, `"another", ${tag}`, '*'])
    expect(await calls.feed(held)).toMatchObject({ statusCode: 304, body: '' })
  for (const other of [undefined, '"another"']) {
    const { statusCode, body } = await calls.feed(other)
    expect(statusCode).toBe(200)
    expect(body).not.toContain('Ferry')
  }
  lag.end()
  expect(await calls.feed(tag)).toMatchObject({ statusCode: 200 })
})

test('a feed page that ends with the kill is never a 304', async () => {
  const query = 'limit=50'
  const feed = (tag?: string) => ask(newsroom.handler, feedEvent({ ...withTag(tag), query }))
  const tag = tagOf(await feed())
  await beginLag()
  await newsroom.commit({ id: 'a', status: 'canceled' })
  const { statusCode, body, json } = await feed(tag)
  expect(statusCode).toBe(200)
  expect(json.changes).toHaveLength(3)
  expect(body).not.toContain('Ferry')
})

test('a feed page with an article that expired by the clock is no 304', async () => {
  await newsroom.commit({ id: 'c', headline: 'Offer of the day', expires: '2026-03-01T13:00:00Z' })
  const feed = (tag?: string) => ask(newsroom.handler, feedEvent(withTag(tag)))
  const tag = tagOf(await feed())
  newsroom.time.now = new Date('2026-03-01T12:59:59.999Z')
  expect(await feed(tag)).toMatchObject({ statusCode: 304 })
  newsroom.time.now = new Date('2026-03-01T13:00:00Z')
  const { statusCode, body } = await feed(tag)
  expect(statusCode).toBe(200)
  expect(body).not.toContain('Offer')
})

test('a page’s entity tag gives no 304 to another licensee, view or format', async () => {
  await newsroom.licensees.put(licenseeOf('herald', 'all'))
  const tag = tagOf(await calls.feed())
  const herald = { scope: 'licensee', licenseeId: 'herald' }
  const headers = { 'If-None-Match': tag }
  for (const asked of [
    { caller: herald, query: 'limit=2' },
    { caller, query: 'limit=2&view=full' },
    { caller, query: 'limit=2&format=newsml-g2' },
  ])
    expect(await ask(newsroom.handler, feedEvent({ ...asked, headers }))).toMatchObject({ statusCode: 200 })
})

test('a delivery is recorded when the text is given, not for a 304 or a 410', async () => {
  const { headers } = await ask(newsroom.handler, articleEvent('a', { caller, method: 'HEAD' }))
  expect(await calls.article(String(headers.ETag))).toMatchObject({ statusCode: 304, body: '' })
  expect(await newsroom.deliveries.of('a')).toEqual([])
  expect(await calls.article('"another"')).toMatchObject({ statusCode: 200 })
  expect(await newsroom.deliveries.of('a')).toHaveLength(1)
  await newsroom.commit({ id: 'a', status: 'canceled' })
  await calls.article('"another"')
  expect(await newsroom.deliveries.of('a')).toHaveLength(1)
})
