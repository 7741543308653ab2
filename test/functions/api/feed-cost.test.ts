import { beforeEach, expect, test } from 'vitest'
import type { ReadOptions } from '#ports'
import { ask } from './ask.ts'
import { feedEvent } from './gateway-event.ts'
import { licenseeOf } from './licensee-of.ts'
import { createNewsroom } from './newsroom.ts'

let newsroom = createNewsroom()
let calls: string[] = []
const caller = { scope: 'licensee', licenseeId: 'gazette' }
const feed = (query = '', etag = '"none"') =>
  ask(newsroom.handler, feedEvent({ query, caller, headers: { 'If-None-Match': etag } }))
/** Asks again with the previous entity tag, and returns the status and the store calls it took. */
const again = async (query = '') => {
  const before = await feed(query)
  calls = []
  const { statusCode } = await feed(query, String(before.headers.ETag))
  return { statusCode, calls }
}

/** Records each call of a port, with `lagging` if its answer may lag and `empty` if it found nothing. */
const watch = <Name extends string>(
  port: Record<Name, (...given: never[]) => Promise<unknown>>,
  ...names: Name[]
) => {
  for (const name of names) {
    const call: (...given: never[]) => Promise<unknown> = port[name]
    port[name] = async (...given) => {
      const found = await call(...given)
      const isEmpty = found === undefined || (Array.isArray(found) && found.length === 0)
      const mayLag = given.some((each: ReadOptions | undefined) => each?.mayLag)
      calls.push([name, ...(mayLag ? ['lagging'] : []), ...(isEmpty ? ['empty'] : [])].join(' '))
      return found
    }
  }
}

beforeEach(async () => {
  newsroom = createNewsroom()
  await newsroom.products.put({ id: 'all', name: 'All' })
  await newsroom.licensees.put(licenseeOf('gazette', 'all'))
  for (let count = 0; count < 60; count += 1) await newsroom.commit({ id: `a${count}` })
  watch(newsroom.changes, 'after', 'at', 'head', 'lastBefore', 'marked')
  watch(newsroom.articles, 'readCurrents', 'readRevisions', 'readNewest', 'readRevision')
  watch(newsroom.licensees, 'find')
  watch(newsroom.products, 'findAll')
  watch(newsroom.deliveries, 'record')
})

/** What a call reads about its licensee, once a minute. */
const aboutLicensee = ['find', 'findAll']

test.each(['', 'view=full&'])('an idle poll costs one empty query and is a 304: %s', async view => {
  const { next } = (await feed('limit=200')).json
  expect(await again(`${view}after=${next}`)).toEqual({
    statusCode: 304,
    calls: view ? ['after empty', 'readRevisions empty'] : ['after empty'],
  })
})

test('a full page costs one query and one read of marks', async () => {
  calls = []
  await feed('limit=50')
  expect(calls).toEqual([...aboutLicensee, 'after', 'marked'])
})

test('a full page fetched again costs one read of marks, which may lag, and is a 304', async () => {
  expect(await again('limit=50')).toEqual({ statusCode: 304, calls: ['marked lagging'] })
})

test('the last page fetched again costs one empty query and one read of marks, and is a 304', async () => {
  const { next } = (await feed('limit=50')).json
  expect(await again(`after=${next}`)).toEqual({ statusCode: 304, calls: ['after empty', 'marked lagging'] })
})

test('a page with a marked article also reads that article’s state, and caches it along the log', async () => {
  await newsroom.commit({ id: 'a7', status: 'canceled' })
  calls = []
  await feed('limit=50')
  expect(calls).toEqual([...aboutLicensee, 'after', 'marked', 'readCurrents'])
  await again('limit=50')
  expect((await again('limit=50')).calls).toEqual(['marked', 'at empty'])
})

test('a page from before marks existed, fetched again, costs one empty read and is a 304', async () => {
  newsroom = createNewsroom()
  await newsroom.products.put({ id: 'all', name: 'All' })
  await newsroom.licensees.put(licenseeOf('gazette', 'all'))
  for (let count = 0; count < 60; count += 1) await newsroom.commit({ id: `a${count}`, marks: undefined })
  watch(newsroom.changes, 'after', 'at', 'head', 'lastBefore')
  watch(newsroom.articles, 'readCurrents')
  calls = []
  await feed('limit=50')
  expect(calls).toEqual(['after', 'readCurrents'])
  expect((await again('limit=50')).calls).toEqual(['at empty'])
})

test.each([
  ['killed', { status: 'canceled' as const }],
  ['held back', { status: 'withheld' as const }],
  ['expired', { kind: 'expiry' as const }],
])('an old page changes with the next call after one of its stories is %s', async (_, end) => {
  const before = await feed('limit=50')
  await newsroom.commit({ id: 'a7', ...end })
  const after = await feed('limit=50', String(before.headers.ETag))
  expect(after.statusCode).toBe(200)
  expect(after.json.changes[7]).not.toHaveProperty('headline')
  expect(after.json.next).toBe(before.json.next)
  await newsroom.commit({ id: 'a7', kind: 'reinstatement' })
  expect(await feed('limit=50', String(before.headers.ETag))).toMatchObject({ statusCode: 304 })
})

test('a page changes when an entitlement ends, though the log did not', async () => {
  const before = await feed('limit=50')
  const until = { productId: 'all', from: '2020-01-01T00:00:00Z', until: '2026-03-01T12:01:30Z' }
  await newsroom.licensees.put({ ...licenseeOf('gazette'), entitlements: [until] })
  newsroom.time.now = new Date('2026-03-01T12:01:30Z')
  expect((await feed('limit=50', String(before.headers.ETag))).statusCode).toBe(200)
})
