import { beforeEach, expect, test } from 'vitest'
import { Change } from '#schemas/change.ts'
import { FeedEntry, FeedPage } from '#schemas/license/feed-page.ts'
import { ask } from './ask.ts'
import { feedEvent } from './gateway-event.ts'
import { licenseeOf } from './licensee-of.ts'
import { createNewsroom, type Said } from './newsroom.ts'

const BASE = 'https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod'

let newsroom = createNewsroom()
const feed = (query = '', licenseeId = 'gazette', headers = {}) =>
  ask(newsroom.handler, feedEvent({ query, headers, caller: { scope: 'licensee', licenseeId } }))
const headlines = ({ json }: Awaited<ReturnType<typeof feed>>) =>
  FeedPage.parse(json).changes.map(({ headline }) => headline)

beforeEach(async () => {
  newsroom = createNewsroom()
  const { licensees, products } = newsroom
  await products.put({ id: 'world', name: 'World', sections: ['World'] })
  await products.put({ id: 'sport', name: 'Sport', sections: ['Sport'] })
  await products.put({ id: 'money', name: 'Money', sections: ['Money'] })
  await licensees.put(licenseeOf('gazette', 'world', 'sport'))
  await licensees.put(licenseeOf('herald', 'money'))
})

test('an empty feed has a cursor and a link that lead to the next change', async () => {
  const first = await feed()
  expect(first.statusCode).toBe(200)
  expect(FeedPage.parse(first.json).changes).toEqual([])
  expect(first.headers.Link).toBe(`<${BASE}/v1/feed?after=${first.json.next}&limit=50>; rel="next"`)

  await newsroom.commit({ id: 'a', sections: ['World'], headline: 'Ferry runs again' })
  expect(headlines(await feed(`after=${first.json.next}`))).toEqual(['Ferry runs again'])
})

test('the next link keeps limit and product', async () => {
  const { headers, json } = await feed('limit=7&product=sport')
  expect(headers.Link).toBe(`<${BASE}/v1/feed?after=${json.next}&limit=7&product=sport>; rel="next"`)
})

test('an entry has the licensee’s fields, and no internal ones of the change', async () => {
  const said = {
    id: 'tag:harbor,2026:ferry/1',
    class: 'correction' as const,
    headline: 'Ferry runs again',
    agency: 'Harbor Wire',
    distributor: 'Quay Syndicate',
    sections: ['World'],
    language: 'en-GB',
    urgency: 4,
    versionCreated: '2026-03-01T11:00:00Z',
    embargoedUntil: '2026-03-01T11:30:00Z',
  } satisfies Said
  await newsroom.commit(said)
  const { id, embargoedUntil, ...shown } = said
  expect((await feed()).json.changes).toEqual([
    {
      ...shown,
      articleId: id,
      href: `${BASE}/v1/articles/tag%3Aharbor%2C2026%3Aferry%2F1`,
      kind: 'revision',
      status: 'usable',
      version: 1,
      committedAt: '2026-03-01T12:00:00.000Z',
    },
  ])
  const inside = Object.keys(Change.shape).filter(name => !(name in FeedEntry.shape))
  expect(inside.sort()).toEqual([
    'aheadSince',
    'alsoReaches',
    'computed',
    'correlationId',
    'cut',
    'facets',
    'firstOut',
    'lifts',
    'limits',
    'marks',
    'orderKey',
    'reachesAhead',
    'seq',
    'unseen',
    'withdraws',
    'withdrawsAhead',
  ])
})

test('the entry of a kill has no headline', async () => {
  await newsroom.commit({ id: 'a', sections: ['World'], headline: 'Ferry sinks' })
  await newsroom.commit({
    id: 'a',
    sections: ['World'],
    headline: 'Ferry sinks',
    status: 'canceled',
    class: 'kill',
  })
  const entry = (await feed('limit=2')).json.changes[1]
  expect(entry).toMatchObject({ articleId: 'a', kind: 'kill', status: 'canceled', class: 'kill' })
  expect(entry).not.toHaveProperty('headline')
})

test('pages continue where the last one ended, oldest first', async () => {
  for (const headline of ['One', 'Two', 'Three'])
    await newsroom.commit({ id: headline, sections: ['World'], headline })
  const first = await feed('limit=2')
  const second = await feed(`limit=2&after=${first.json.next}`)
  expect([headlines(first), headlines(second)]).toEqual([['One', 'Two'], ['Three']])
  expect((await feed(`after=${second.json.next}`)).json).toEqual({ changes: [], next: second.json.next })
})

test('embargoed copy appears in the feed with its release only', async () => {
  const embargoedUntil = '2026-03-01T13:00:00.000Z'
  await newsroom.commit({ id: 'a', sections: ['World'], status: 'withheld', embargoedUntil })
  const before = await feed()
  newsroom.time.now = new Date(embargoedUntil)
  expect((await feed()).body).toBe(before.body)
  await newsroom.commit({ id: 'a', sections: ['World'], kind: 'release', embargoedUntil })
  expect((await feed()).json.changes).toMatchObject([{ articleId: 'a', kind: 'release', status: 'usable' }])
})

test('a change outside the license alters neither the page nor its headers', async () => {
  await newsroom.commit({ id: 'a', sections: ['World'] })
  const before = await feed()
  await newsroom.commit({ id: 'b', sections: ['Money'] })
  const after = await feed()
  expect([after.body, after.headers]).toEqual([before.body, before.headers])
})

test('the end of an entitlement hides all its changes, also past ones', async () => {
  await newsroom.commit({ id: 'a', sections: ['World'] })
  const until = { productId: 'world', from: '2020-01-01T00:00:00Z', until: '2026-03-01T12:30:00Z' }
  await newsroom.licensees.put({ ...licenseeOf('gazette'), entitlements: [until] })
  expect((await feed()).json.changes).toHaveLength(1)
  newsroom.time.now = new Date('2026-03-01T12:30:00Z')
  expect((await feed()).json.changes).toEqual([])
})

test('product= narrows the feed to one product held', async () => {
  await newsroom.commit({ id: 'a', sections: ['World'], headline: 'Ferry' })
  await newsroom.commit({ id: 'b', sections: ['Sport'], headline: 'Derby' })
  expect(headlines(await feed('product=sport'))).toEqual(['Derby'])
})

test('product= refuses a product not held exactly like an unknown one', async () => {
  const [unheld, unknown] = [await feed('product=money'), await feed('product=nothing')]
  expect(unheld.statusCode).toBe(400)
  expect([unheld.body, unheld.headers]).toEqual([unknown.body, unknown.headers])
})

test('a cursor is refused for any licensee but its own', async () => {
  const { next } = (await feed()).json
  expect((await feed(`after=${next}`)).statusCode).toBe(200)
  expect((await feed(`after=${next}`, 'herald')).statusCode).toBe(400)
})
