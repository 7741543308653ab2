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

/** Until the lag ends, reads that may lag see the store as it is at this moment. */
const beginLag = async (): Promise<{ end(): void }> => {
  const { articles, changes } = newsroom
  const [readNewest, marked] = [articles.readNewest, changes.marked]
  const before = await readNewest('a')
  articles.readNewest = async (id: string, options?: ReadOptions) =>
    options?.mayLag ? before : readNewest(id)
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

test('a read that lags shows no word of a killed article, and tells who has it at most a moment late', async () => {
  const { headers } = await calls.article()
  const lag = await beginLag()
  await newsroom.commit({ id: 'a', status: 'canceled' })
  expect(await calls.article(headers.ETag)).toMatchObject({ statusCode: 304, body: '' })
  for (const tag of [undefined, '"another"']) {
    const { statusCode, body } = await calls.article(tag)
    expect(statusCode).toBe(410)
    expect(body).not.toMatch(/Ferry|Body/)
  }
  lag.end()
  expect(await calls.article(headers.ETag)).toMatchObject({ statusCode: 410 })
})

test('the same holds for a page of the feed that the article is on', async () => {
  const { headers } = await calls.feed()
  const lag = await beginLag()
  await newsroom.commit({ id: 'a', status: 'canceled' })
  expect(await calls.feed(headers.ETag)).toMatchObject({ statusCode: 304, body: '' })
  for (const tag of [undefined, '"another"']) {
    const { statusCode, body } = await calls.feed(tag)
    expect(statusCode).toBe(200)
    expect(body).not.toContain('Ferry')
  }
  lag.end()
  expect(await calls.feed(headers.ETag)).toMatchObject({ statusCode: 200 })
})

test('a text that a lagging read finds is noted as given only where it is given', async () => {
  await beginLag()
  await newsroom.commit({ id: 'a', status: 'canceled' })
  await calls.article('"another"')
  expect(await newsroom.deliveries.of('a')).toEqual([])
})
