import { beforeEach, expect, test } from 'vitest'
import { CALLS_A_MINUTE } from '#functions/api/meter.ts'
import { ask } from './ask.ts'
import { articleEvent, feedEvent } from './gateway-event.ts'
import { licenseeOf } from './licensee-of.ts'
import { createNewsroom } from './newsroom.ts'

let newsroom = createNewsroom()
const callerOf = (licenseeId: string) => ({ scope: 'licensee', licenseeId, keyId: 'aaaabbbbcccc' })
const feed = (licenseeId = 'gazette', headers = {}) =>
  ask(newsroom.metered, feedEvent({ caller: callerOf(licenseeId), headers }))

beforeEach(async () => {
  newsroom = createNewsroom()
  await newsroom.products.put({ id: 'all', name: 'All' })
  await newsroom.licensees.put({ ...licenseeOf('gazette', 'all'), callsPerMinute: 3 })
  await newsroom.licensees.put(licenseeOf('herald', 'all'))
})

test('every answer has the rate limit’s header fields, whatever its status', async () => {
  const first = await feed()
  expect(first.headers).toMatchObject({
    'RateLimit-Policy': '"calls";q=3;w=60',
    RateLimit: '"calls";r=2;t=60',
  })
  const again = await feed('gazette', { 'If-None-Match': first.headers.ETag })
  expect(again).toMatchObject({ statusCode: 304, headers: { RateLimit: '"calls";r=1;t=60' } })
  const caller = callerOf('gazette')
  const missing = await ask(newsroom.metered, articleEvent('nowhere', { caller }))
  expect(missing).toMatchObject({ statusCode: 404, headers: { RateLimit: '"calls";r=0;t=60' } })
})

test('a call beyond the limit is a 429 with Retry-After, and other licensees are not affected', async () => {
  newsroom.time.now = new Date('2026-03-01T12:00:17.500Z')
  for (let time = 0; time < 3; time += 1) expect((await feed()).statusCode).toBe(200)
  const refused = await feed()
  expect(refused).toMatchObject({
    statusCode: 429,
    json: { type: 'urn:problem-type:wiredesk:quota-exceeded', instance: '/v1/feed' },
    headers: { 'Retry-After': '43', RateLimit: '"calls";r=0;t=43', 'Cache-Control': 'no-store' },
  })
  const other = await feed('herald')
  expect(other).toMatchObject({
    statusCode: 200,
    headers: { RateLimit: `"calls";r=${CALLS_A_MINUTE - 1};t=43` },
  })
  newsroom.time.now = new Date('2026-03-01T12:01:00Z')
  expect((await feed()).statusCode).toBe(200)
})

test('the use of a key and the poll of the feed are noted every five minutes', async () => {
  await feed('herald')
  const noted = async () => (await newsroom.lastSeen.of('herald')).map(({ what, at }) => `${what} ${at}`)
  expect(await noted()).toEqual([
    'feed 2026-03-01T12:00:00.000Z',
    'key:aaaabbbbcccc 2026-03-01T12:00:00.000Z',
  ])
  newsroom.time.now = new Date('2026-03-01T12:04:59Z')
  await feed('herald')
  expect(await noted()).toContain('feed 2026-03-01T12:00:00.000Z')
  newsroom.time.now = new Date('2026-03-01T12:05:00Z')
  const caller = callerOf('herald')
  await ask(newsroom.metered, articleEvent('a', { caller }))
  expect(await noted()).toEqual([
    'feed 2026-03-01T12:00:00.000Z',
    'key:aaaabbbbcccc 2026-03-01T12:05:00.000Z',
  ])
})

test('a call succeeds though its use could not be recorded, and the error is logged', async () => {
  newsroom.lastSeen.note = () => Promise.reject(new Error('throttled'))
  expect([(await feed('herald')).statusCode, (await feed('herald')).statusCode]).toEqual([200, 200])
  expect(newsroom.errors).toHaveLength(2)
})

test('a key whose licensee is gone is answered 403 without rate limit', async () => {
  const nobody = await feed('nobody')
  expect(nobody.statusCode).toBe(403)
  expect(nobody.headers).not.toHaveProperty('RateLimit')
})
