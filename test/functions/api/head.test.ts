import { beforeEach, expect, test } from 'vitest'
import { ask } from './ask.ts'
import { articleEvent, feedEvent } from './gateway-event.ts'
import { licenseeOf } from './licensee-of.ts'
import { createNewsroom } from './newsroom.ts'

const caller = { scope: 'licensee', licenseeId: 'gazette' }
let newsroom = createNewsroom()
const calls = {
  feed: (asked = {}) => ask(newsroom.metered, feedEvent({ caller, query: 'view=full', ...asked })),
  article: (asked = {}) => ask(newsroom.metered, articleEvent('a', { caller, ...asked })),
}

beforeEach(async () => {
  newsroom = createNewsroom()
  await newsroom.products.put({ id: 'all', name: 'All' })
  await newsroom.licensees.put(licenseeOf('gazette', 'all'))
  await newsroom.commit({ id: 'a' })
})

test.each(['feed', 'article'] as const)(
  'HEAD of the %s has the header fields of its GET, and records no delivery',
  async name => {
    const head = await calls[name]({ method: 'HEAD' })
    expect(await newsroom.deliveries.of('a')).toEqual([])
    expect(await newsroom.lastSeen.of('gazette')).toEqual([])
    const get = await calls[name]()
    const { RateLimit: _, ...fields } = get.headers
    expect(head).toMatchObject({ statusCode: 200, headers: fields })
    expect(await newsroom.deliveries.of('a')).toHaveLength(1)
    const again = await calls[name]({ method: 'HEAD', headers: { 'If-None-Match': get.headers.ETag } })
    expect(again.statusCode).toBe(304)
  },
)

test('HEAD of what a quota of articles forbids is 429 as its GET is, and counts nothing', async () => {
  await newsroom.commit({ id: 'b' })
  const right = { productId: 'all', from: '2020-01-01T00:00:00Z' }
  const entitlements = [{ ...right, quota: { articles: 1, per: 'day' as const } }]
  await newsroom.licensees.put({ ...licenseeOf('gazette'), entitlements })
  const read = (method: string, id: string) => ask(newsroom.handler, articleEvent(id, { caller, method }))
  for (const id of ['a', 'b']) expect((await read('HEAD', id)).statusCode).toBe(200)
  expect((await read('GET', 'a')).statusCode).toBe(200)
  const { statusCode, headers } = await read('HEAD', 'b')
  expect({ statusCode, headers }).toEqual({
    statusCode: 429,
    headers: (await read('GET', 'b')).headers,
  })
  expect((await read('HEAD', 'a')).statusCode).toBe(200)
  const [head, get] = [await calls.feed({ method: 'HEAD' }), await calls.feed()]
  expect(head.headers.ETag).toBe(get.headers.ETag)
  expect(await newsroom.deliveries.of('b')).toEqual([])
})

test('HEAD of a page counts its texts together against a quota of articles, as its GET does', async () => {
  await newsroom.commit({ id: 'b' })
  const right = { productId: 'all', from: '2020-01-01T00:00:00Z' }
  const entitlements = [{ ...right, quota: { articles: 1, per: 'day' as const } }]
  await newsroom.licensees.put({ ...licenseeOf('gazette'), entitlements })
  const page = (method: string) => ask(newsroom.handler, feedEvent({ query: 'view=full', caller, method }))
  const head = await page('HEAD')
  const get = await page('GET')
  expect(get.json.changes.filter(({ article }: { article?: unknown }) => article)).toHaveLength(1)
  expect(head.headers.ETag).toBe(get.headers.ETag)
})

test('HEAD of a page counts versions of an article once, against one of the quotas that cover it, as its GET does', async () => {
  await newsroom.products.put({ id: 'world', name: 'World', sections: ['World'] })
  await newsroom.licensees.put({
    ...licenseeOf('gazette'),
    entitlements: ['all', 'world'].map(productId => ({
      productId,
      from: '2020-01-01T00:00:00Z',
      quota: { articles: 1, per: 'day' as const },
    })),
  })
  // The first version is counted as of “all”; the second, which “world” covers too, is the same article.
  await newsroom.commit({ id: 'a', sections: ['World'] })
  await newsroom.commit({ id: 'b', sections: ['World'] })
  const page = (method: string) => ask(newsroom.handler, feedEvent({ query: 'view=full', caller, method }))
  const head = await page('HEAD')
  const get = await page('GET')
  expect(
    get.json.changes.map(({ articleId, article }: { articleId: string; article?: object }) =>
      article ? articleId : 'none',
    ),
  ).toEqual(['a', 'a', 'b'])
  expect(head.headers.ETag).toBe(get.headers.ETag)
})

test('HEAD of a killed article is 410, and of one outside the license 404', async () => {
  await newsroom.commit({ id: 'a', status: 'canceled' })
  expect((await calls.article({ method: 'HEAD' })).statusCode).toBe(410)
  expect((await ask(newsroom.handler, articleEvent('b', { caller, method: 'HEAD' }))).statusCode).toBe(404)
})
