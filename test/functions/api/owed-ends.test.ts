import { beforeEach, expect, test } from 'vitest'
import { ask } from './ask.ts'
import { articleEvent, feedEvent } from './gateway-event.ts'
import { licenseeOf } from './licensee-of.ts'
import { createNewsroom } from './newsroom.ts'

let newsroom = createNewsroom()
const caller = { scope: 'licensee', licenseeId: 'gazette' }
const feed = async (query = '') => (await ask(newsroom.handler, feedEvent({ query, caller }))).json
const told = async (query = '') =>
  ((await feed(query)).changes as { articleId: string; kind: string }[]).map(
    ({ articleId, kind }) => `${kind} ${articleId}`,
  )

beforeEach(async () => {
  newsroom = createNewsroom()
  await newsroom.products.put({ id: 'all', name: 'All' })
  await newsroom.products.put({ id: 'sport', name: 'Sport', sections: ['Sport'] })
  await newsroom.licensees.put(licenseeOf('gazette', 'all'))
  for (const id of ['given', 'held', 'unread']) await newsroom.commit({ id, sections: ['News'] })
  for (const id of ['given', 'held']) await ask(newsroom.handler, articleEvent(id, { caller }))
})

/** Narrows the license to sport, then kills or holds what came before. */
const narrow = async () => {
  const { next } = await feed()
  await newsroom.licensees.put(licenseeOf('gazette', 'sport'))
  newsroom.time.now = new Date(newsroom.time.now.getTime() + 61_000)
  for (const id of ['given', 'unread']) await newsroom.commit({ id, sections: ['News'], status: 'canceled' })
  const withdraws = [{ sections: ['News'] }]
  await newsroom.commit({ id: 'held', sections: ['Secret'], status: 'withheld', withdraws })
  await newsroom.commit({ id: 'cup', sections: ['Sport'] })
  return next
}

test('a feed tells of the kill and the hold of what was given, though the license covers it no longer', async () => {
  const after = await narrow()
  expect(await told(`after=${after}`)).toEqual(['kill given', 'withdrawal held', 'revision cup'])
  const { changes } = await feed(`after=${after}&view=full`)
  expect(changes[1]).toEqual({
    articleId: 'held',
    href: expect.any(String),
    kind: 'withdrawal',
    version: 2,
    status: 'withheld',
    sections: [],
    committedAt: newsroom.time.now.toISOString(),
  })
  expect(JSON.stringify(changes)).not.toMatch(/News|Secret/)
})

test('a feed page ends with what it tells so, and continues there', async () => {
  const after = await narrow()
  const { next } = await feed(`after=${after}&limit=1`)
  expect(await told(`after=${next}`)).toEqual(['withdrawal held', 'revision cup'])
})

test('a feed tells of the expiry of what was given, its latest text or an earlier one, though the license covers it no longer', async () => {
  const { next } = await feed()
  await newsroom.licensees.put(licenseeOf('gazette', 'sport'))
  newsroom.time.now = new Date(newsroom.time.now.getTime() + 61_000)
  const [of, expires] = [{ sections: ['News'] }, '2026-03-01T12:30:00.000Z']
  await newsroom.commit({ id: 'held', ...of, expires })
  for (const [id, version] of [
    ['given', 1],
    ['held', 2],
    ['unread', 1],
  ] as const)
    await newsroom.commit({ id, ...of, kind: 'expiry', version, status: 'withheld', expires })
  const { changes } = await feed(`after=${next}&view=full`)
  expect(
    changes.map(({ kind, articleId }: { kind: string; articleId: string }) => `${kind} ${articleId}`),
  ).toEqual(['expiry given', 'expiry held'])
  expect(JSON.stringify(changes)).not.toMatch(/News|headline|12:30/)
})

test.each([
  ['which leave the licensee nothing', 'GB', ['withdrawal given', 'revision cup']],
  ['which leave it something', 'FR', ['revision cup']],
])(
  'a feed tells of narrower terms of what was given, %s, though the license covers it no longer',
  async (_, out, expected) => {
    const { next } = await feed()
    const { entitlements, ...licensee } = licenseeOf('gazette', 'sport')
    const british = entitlements.map(each => ({ ...each, territories: ['GB' as const] }))
    await newsroom.licensees.put({ ...licensee, entitlements: british })
    newsroom.time.now = new Date(newsroom.time.now.getTime() + 61_000)
    const narrower = {
      sections: ['News'],
      limits: { out: [out] },
      withdraws: [{ sections: ['News'], limits: {} }],
    }
    for (const id of ['given', 'unread']) await newsroom.commit({ id, ...narrower })
    const again = { ...narrower, withdraws: [{ sections: ['News'], limits: { out: [out] } }] }
    await newsroom.commit({ id: 'given', ...again })
    await newsroom.commit({ id: 'cup', sections: ['Sport'], limits: {} })
    expect(await told(`after=${next}`)).toEqual(expected)
    const { changes } = await feed(`after=${next}&view=full`)
    expect(JSON.stringify(changes)).not.toMatch(/News|Body [1-6]/)
    expect(changes[0].status).toBe(expected.length > 1 ? 'withheld' : 'usable')
  },
)

test('a feed that told of an embargo on what was given tells of no narrower terms, which take back later versions', async () => {
  const { next } = await feed()
  const { entitlements, ...licensee } = licenseeOf('gazette', 'all')
  const british = entitlements.map(each => ({ ...each, territories: ['GB' as const] }))
  await newsroom.licensees.put({ ...licensee, entitlements: british })
  newsroom.time.now = new Date(newsroom.time.now.getTime() + 61_000)
  const of = { id: 'given', sections: ['News'] }
  const before = [{ sections: ['News'], limits: {} }]
  const embargoedUntil = '2026-03-01T18:00:00.000Z'
  await newsroom.commit({ ...of, status: 'withheld', embargoedUntil, limits: {}, withdraws: before })
  await newsroom.commit({ ...of, limits: { out: ['GB'] }, withdrawsAhead: before, aheadSince: 2 })
  expect(await told(`after=${next}`)).toEqual(['withdrawal given'])
})

test('a feed of one product says nothing of what another product that is held covers', async () => {
  const { next } = await feed()
  await newsroom.licensees.put(licenseeOf('gazette', 'all', 'sport'))
  newsroom.time.now = new Date(newsroom.time.now.getTime() + 61_000)
  await newsroom.commit({ id: 'given', sections: ['News'], status: 'canceled' })
  expect(await told(`after=${next}&product=sport`)).toEqual([])
  expect(await told(`after=${next}&product=all`)).toEqual(['kill given'])
})

test('a feed of one product tells of the kill of what was given as part of it, though only another covers it now', async () => {
  await newsroom.licensees.put(licenseeOf('gazette', 'all', 'sport'))
  newsroom.time.now = new Date(newsroom.time.now.getTime() + 61_000)
  for (const id of ['cup', 'final']) await newsroom.commit({ id, sections: ['Sport'] })
  const { next } = await feed('product=sport')
  await ask(newsroom.handler, articleEvent('cup', { caller }))
  await newsroom.products.put({ id: 'sport', name: 'Sport', sections: ['Football'] })
  newsroom.time.now = new Date(newsroom.time.now.getTime() + 61_000)
  for (const [id, section] of [
    ['cup', 'Sport'],
    ['final', 'Sport'],
    ['given', 'News'],
  ] as const)
    await newsroom.commit({ id, sections: [section], status: 'canceled' })
  expect(await told(`after=${next}&product=sport`)).toEqual(['kill cup'])
})

test('a feed of one product tells of the kill of what was given as part of another, if none covers it now', async () => {
  const after = await narrow()
  expect(await told(`after=${after}&product=sport`)).toEqual([
    'kill given',
    'withdrawal held',
    'revision cup',
  ])
})

test('a feed of one product whose right has ended still tells of the kill of what was given', async () => {
  const { next } = await feed('product=all')
  const ended = {
    productId: 'all',
    from: '2020-01-01T00:00:00Z',
    until: newsroom.time.now.toISOString(),
  }
  await newsroom.licensees.put({ ...licenseeOf('gazette'), entitlements: [ended] })
  newsroom.time.now = new Date(newsroom.time.now.getTime() + 61_000)
  await newsroom.commit({ id: 'given', sections: ['News'], status: 'canceled' })
  await newsroom.commit({ id: 'unread', sections: ['News'], status: 'canceled' })
  await newsroom.commit({ id: 'new', sections: ['News'] })
  expect(await told(`after=${next}&product=all`)).toEqual(['kill given'])
  const never = await ask(newsroom.handler, feedEvent({ query: 'product=sport', caller }))
  expect(never.statusCode).toBe(400)
})

test('what a feed found out about a kill of long ago is looked up once', async () => {
  const after = await narrow()
  newsroom.time.now = new Date(newsroom.time.now.getTime() + 600_000)
  let lookups = 0
  const { of } = newsroom.deliveries
  newsroom.deliveries.of = async id => {
    lookups += 1
    return of(id)
  }
  for (let poll = 0; poll < 3; poll += 1) {
    await told(`after=${after}`)
    newsroom.time.now = new Date(newsroom.time.now.getTime() + 600_000)
  }
  expect(lookups).toBe(3)
})
