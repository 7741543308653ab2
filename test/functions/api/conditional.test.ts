import { beforeEach, expect, test } from 'vitest'
import { ask } from './ask.ts'
import { articleEvent, feedEvent } from './gateway-event.ts'
import { licenseeOf } from './licensee-of.ts'
import { createNewsroom } from './newsroom.ts'

let newsroom = createNewsroom()
const caller = { scope: 'licensee', licenseeId: 'gazette' }
const calls = {
  feed: (headers = {}) => ask(newsroom.handler, feedEvent({ caller, headers })),
  article: (headers = {}) => ask(newsroom.handler, articleEvent('a', { caller, headers })),
}

beforeEach(async () => {
  newsroom = createNewsroom()
  await newsroom.products.put({ id: 'all', name: 'All' })
  await newsroom.licensees.put(licenseeOf('gazette', 'all'))
  await newsroom.commit({ id: 'a' })
})

test.each(['feed', 'article'] as const)(
  'the %s is answered 304 without a body to a caller who has it',
  async name => {
    const { headers } = await calls[name]()
    expect(headers.ETag).toMatch(/^"[\w-]{27}"$/)
    for (const field of [headers.ETag, `W/${headers.ETag}`, `"other", ${headers.ETag}`, '*']) {
      const again = await calls[name]({ 'if-none-match': field })
      expect(again).toMatchObject({ statusCode: 304, body: '' })
      expect(again.headers).toMatchObject({
        ETag: headers.ETag,
        'Cache-Control': 'private, no-cache',
        Vary: 'X-Api-Key, Accept, Accept-Encoding',
      })
      expect(again.headers).not.toHaveProperty('Content-Type')
    }
    expect(await calls[name]({ 'If-None-Match': '"other"' })).toMatchObject({ statusCode: 200 })
  },
)

test.each(['feed', 'article'] as const)('a new revision changes the entity tag of the %s', async name => {
  const before = await calls[name]()
  await newsroom.commit({ id: 'a' })
  const after = await calls[name]({ 'If-None-Match': before.headers.ETag })
  expect(after.statusCode).toBe(200)
  expect(after.headers.ETag).not.toBe(before.headers.ETag)
})

test('an entity tag gives no 304 once the article is killed or withheld', async () => {
  const { headers } = await calls.article()
  for (const field of [headers.ETag, '*']) {
    await newsroom.commit({ id: 'a', status: 'canceled' })
    expect(await calls.article({ 'If-None-Match': field })).toMatchObject({ statusCode: 410 })
    await newsroom.commit({ id: 'a', status: 'withheld' })
    expect(await calls.article({ 'If-None-Match': field })).toMatchObject({ statusCode: 404 })
  }
})

test('the feed has security headers that forbid loading, running and framing', async () => {
  const { headers } = await calls.feed()
  expect(headers).toMatchObject({
    'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
  })
  expect(headers['Content-Security-Policy']).toMatch(/^default-src 'none';.*frame-ancestors 'none'/)
})
