import { beforeEach, expect, test } from 'vitest'
import type { Entitlement } from '#schemas/licensee.ts'
import { askAccount } from './account/ask-account.ts'
import { ask } from './ask.ts'
import { articleEvent, feedEvent, gatewayEvent } from './gateway-event.ts'
import { licenseeOf } from './licensee-of.ts'
import { createNewsroom } from './newsroom.ts'

let newsroom = createNewsroom()
const caller = { scope: 'licensee', licenseeId: 'gazette' }
const article = (id: string) => ask(newsroom.metered, articleEvent(id, { caller }))
const hold = (...rights: Partial<Entitlement>[]) =>
  newsroom.licensees.put({
    ...licenseeOf('gazette'),
    entitlements: rights.map(each => ({ productId: 'world', from: '2020-01-01T00:00:00Z', ...each })),
  })
const sections = ['World']

beforeEach(async () => {
  newsroom = createNewsroom()
  await newsroom.products.put({ id: 'world', name: 'World', sections: ['World'] })
  await newsroom.products.put({ id: 'all', name: 'All' })
  await hold({ quota: { articles: 2, per: 'day' } })
  for (const id of ['a', 'b', 'c']) await newsroom.commit({ id, sections })
})

test('an article beyond the day’s quota is answered 429 until the day ends, but one already given is served', async () => {
  for (const id of ['a', 'b', 'a']) expect((await article(id)).statusCode).toBe(200)
  const refused = await article('c')
  expect(refused).toMatchObject({
    statusCode: 429,
    json: { type: 'urn:problem-type:wiredesk:quota-exceeded' },
    headers: {
      'Retry-After': '43200',
      'RateLimit-Policy': '"world";q=2;w=86400, "calls";q=600;w=60',
      RateLimit: '"world";r=0;t=43200, "calls";r=596;t=60',
    },
  })
  expect(refused.body).not.toContain('Body')
  expect((await newsroom.deliveries.of('c')).length).toBe(0)
  expect((await article('b')).statusCode).toBe(200)
  newsroom.time.now = new Date('2026-03-02T00:00:00Z')
  expect((await article('c')).statusCode).toBe(200)
})

test('a full feed page leaves out articles beyond the quota, but keeps their entries', async () => {
  const { json } = await ask(newsroom.handler, feedEvent({ caller, query: 'view=full' }))
  expect(json.changes).toHaveLength(3)
  expect(json.changes.filter(({ article }: { article?: object }) => article)).toHaveLength(2)
  const summary = await ask(newsroom.handler, feedEvent({ caller }))
  expect(summary.json.changes).toHaveLength(3)
})

test('a version or a diff that the caller already has is a 304 and counts against no quota', async () => {
  await newsroom.commit({ id: 'a', sections })
  const read = (rest: string, headers = {}) =>
    ask(
      newsroom.handler,
      gatewayEvent({
        path: `/v1/articles/a/revisions/2${rest}`,
        resource: `/v1/articles/{id}/revisions/{version}${rest}`,
        id: 'a',
        version: '2',
        caller,
        headers,
      }),
    )
  const tags = await Promise.all(['', '/diff'].map(async rest => (await read(rest)).headers?.ETag))
  newsroom.time.now = new Date('2026-03-02T12:00:00Z')
  const place = { licenseeId: 'gazette', productId: 'world', period: '2026-03-02' }
  for (const [at, rest] of ['', '/diff'].entries())
    expect((await read(rest, { 'If-None-Match': String(tags[at]) })).statusCode).toBe(304)
  expect(await newsroom.articleQuotas.used(place)).toBe(0)
  expect((await read('/diff')).statusCode).toBe(200)
  expect(await newsroom.articleQuotas.used(place)).toBe(1)
})

test.each([
  ['feed', 'view=full'],
  ['feed', 'format=newsml-g2'],
  ['latest.atom', ''],
  ['latest.rss', ''],
  ['latest.json', ''],
])('a page with texts of %s?%s that the caller already has counts against no quota', async (page, query) => {
  const path = `/v1/${page}`
  const read = (headers = {}) =>
    ask(newsroom.handler, gatewayEvent({ path, resource: path, query, caller, headers }))
  await hold({ quota: { articles: 3, per: 'day' } })
  const tag = String((await read()).headers?.ETag)
  newsroom.time.now = new Date('2026-03-02T12:00:00Z')
  const place = { licenseeId: 'gazette', productId: 'world', period: '2026-03-02' }
  expect((await read({ 'If-None-Match': tag })).statusCode).toBe(304)
  expect(await newsroom.articleQuotas.used(place)).toBe(0)

  await newsroom.commit({ id: 'd', sections })
  const answer = await read({ 'If-None-Match': tag })
  expect(answer.statusCode).toBe(200)
  expect(await newsroom.articleQuotas.used(place)).toBe(3)
  const ids = ['a', 'b', 'c', 'd']
  const given = ids.filter((_, at) => answer.body.includes(`Body ${at + 1}`))
  expect(given).toHaveLength(3)
  const recorded = await Promise.all(ids.map(async id => (await newsroom.deliveries.of(id)).length > 0))
  expect(recorded).toEqual(ids.map(id => id !== 'd' || given.includes('d')))
  expect((await read({ 'If-None-Match': String(answer.headers?.ETag) })).statusCode).toBe(304)
})

test('an article covered by a product without a quota counts against none', async () => {
  await hold({ quota: { articles: 2, per: 'day' } }, { productId: 'all' })
  newsroom.time.now = new Date('2026-03-01T12:02:00Z')
  for (const id of ['a', 'b', 'c']) expect((await article(id)).statusCode).toBe(200)
  const place = { licenseeId: 'gazette', productId: 'world', period: '2026-03-01' }
  expect(await newsroom.articleQuotas.used(place)).toBe(0)
})

test('an article covered by several quotas counts against one with room', async () => {
  await hold(
    { quota: { articles: 1, per: 'day' } },
    { productId: 'all', quota: { articles: 1, per: 'month' } },
  )
  newsroom.time.now = new Date('2026-03-01T12:02:00Z')
  expect([(await article('a')).statusCode, (await article('b')).statusCode]).toEqual([200, 200])
  const refused = await article('c')
  expect(refused.headers['Retry-After']).toBe('43080')
})

test.each([
  ['later', ['Sport', 'World']],
  ['earlier', ['World', 'Sport']],
])('a diff is refused and not recorded when the quota forbids only the %s of its texts', async (_, moves) => {
  await newsroom.products.put({ id: 'sport', name: 'Sport', sections: ['Sport'] })
  await hold({ quota: { articles: 1, per: 'day' } }, { productId: 'sport' })
  newsroom.time.now = new Date('2026-03-01T12:02:00Z')
  for (const section of moves) await newsroom.commit({ id: 'd', sections: [section] })
  expect((await article('a')).statusCode).toBe(200)
  const asked = {
    path: '/v1/articles/d/revisions/2/diff',
    resource: '/v1/articles/{id}/revisions/{version}/diff',
    id: 'd',
    version: '2',
    caller,
  }
  const refused = await ask(newsroom.metered, gatewayEvent(asked))
  expect(refused.statusCode).toBe(429)
  expect(refused.body).not.toContain('Body')
  expect(await newsroom.deliveries.of('d')).toEqual([])
})

test('the account shows the quota left', async () => {
  await article('a')
  const { json } = await askAccount(newsroom, 'readAccount')
  expect(json.entitlements[0].quota).toEqual({
    articles: 2,
    per: 'day',
    remaining: 1,
    resetsAt: '2026-03-02T00:00:00.000Z',
  })
})
