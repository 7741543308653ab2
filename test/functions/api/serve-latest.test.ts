import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { beforeEach, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { ask } from './ask.ts'
import { gatewayEvent } from './gateway-event.ts'
import { licenseeOf } from './licensee-of.ts'
import { createNewsroom } from './newsroom.ts'

let newsroom = createNewsroom()
const caller = { scope: 'licensee', licenseeId: 'gazette' }
const latest = (format: 'atom' | 'rss' | 'json', query = '', headers: Record<string, string> = {}) => {
  const path = `/v1/latest.${format}`
  return ask(newsroom.handler, gatewayEvent({ path, resource: path, query, headers, caller }))
}
const titles = async (query = '') => {
  const { json } = await latest('json', query)
  return json.items.map(({ title }: { title: string }) => title)
}

beforeEach(async () => {
  newsroom = createNewsroom()
  await newsroom.products.put({ id: 'world', name: 'World', sections: ['World'] })
  await newsroom.products.put({ id: 'sport', name: 'Sport', sections: ['Sport'] })
  const licensee = licenseeOf('gazette', 'world', 'sport')
  await newsroom.licensees.put({
    ...licensee,
    entitlements: licensee.entitlements.map(entitlement => ({ ...entitlement, advance: true })),
  })
})

test('the latest lists each readable article once, the last changed first', async () => {
  await newsroom.commit({ id: 'a', sections: ['World'], headline: 'Ferry sinks' })
  await newsroom.commit({ id: 'b', sections: ['Sport'], headline: 'Cup lost' })
  await newsroom.commit({ id: 'c', sections: ['Money'], headline: 'Bank shut' })
  await newsroom.commit({ id: 'a', sections: ['World'], headline: 'Ferry raised' })
  expect(await titles()).toEqual(['Ferry raised', 'Cup lost'])
  expect(await titles('limit=1')).toEqual(['Ferry raised'])
  expect(await titles('product=sport')).toEqual(['Cup lost'])
  const addresses = await Promise.all(
    ['', 'product=sport'].map(async query => (await latest('json', query)).json.feed_url),
  )
  expect(addresses.map(address => new URL(address).search)).toEqual(['', '?product=sport'])
})

test('the latest of a section or language has no story that has left it, and all that ended', async () => {
  await newsroom.commit({ id: 'a', sections: ['World', 'Sport'], language: 'en-GB', headline: 'Cup won' })
  await newsroom.commit({ id: 'b', sections: ['Sport'], language: 'de', headline: 'Pokal verloren' })
  await newsroom.commit({ id: 'c', sections: ['World'], language: 'en', headline: 'Ferry sinks' })
  await newsroom.commit({ id: 'd', sections: ['Sport'], language: 'eng', headline: 'Boat race' })
  expect(await titles('section=sport')).toEqual(['Boat race', 'Pokal verloren', 'Cup won'])
  expect(await titles('section=sport&limit=2')).toEqual(['Boat race', 'Pokal verloren'])
  expect(await titles('language=en')).toEqual(['Ferry sinks', 'Cup won'])
  expect(await titles('section=Sport&language=en&product=world')).toEqual(['Cup won'])
  expect(await titles('section=Spo')).toEqual([])
  await newsroom.commit({ id: 'd', sections: ['World'], headline: 'Boat race' })
  await newsroom.commit({ id: 'd', sections: ['World'], headline: 'Boat race', status: 'canceled' })
  await newsroom.commit({ id: 'b', sections: ['World'], language: 'de', headline: 'Pokal verloren' })
  const { body } = await latest('atom', 'section=Sport')
  expect(body).toContain('Cup won')
  expect(body).not.toContain('Pokal')
  expect(body).toContain('ref="urn:wiredesk:article:d"')
})

test('the latest dates a story by when it was first out, whatever versions follow', async () => {
  const [firstOut, versionCreated] = ['2026-03-01T08:00:00Z', '2026-03-01T11:00:00Z']
  await newsroom.commit({ id: 'a', sections: ['World'], versionCreated: firstOut })
  const dates = async () => {
    const [atom, rss, json] = await Promise.all([latest('atom'), latest('rss'), latest('json')])
    return [
      parseAtomFeed(atom.body).entries?.[0]?.published,
      parseRssFeed(rss.body).items?.[0]?.pubDate,
      parseJsonFeed(json.body).items?.[0]?.date_published,
    ].map(date => new Date(date ?? '').toISOString())
  }
  const before = await dates()
  expect(before).toEqual(Array(3).fill('2026-03-01T08:00:00.000Z'))
  await newsroom.commit({ id: 'a', sections: ['World'], versionCreated, firstOut })
  expect(await dates()).toEqual(before)
  // One whose change had no room to say it
  await newsroom.commit({ id: 'a', sections: ['World'], versionCreated })
  expect(await dates()).toEqual(before)
})

test('each latest that is asked for differently has an address and an id of its own', async () => {
  const queries = ['', 'product=sport', 'section=News+%26+Views', 'section=sport', 'language=en']
  const feeds = await Promise.all(
    queries.map(async query => parseAtomFeed((await latest('atom', query)).body)),
  )
  expect(new Set(feeds.map(({ id }) => id)).size).toBe(queries.length)
  expect(feeds.map(({ links }) => new URL(links?.[0]?.href ?? '').search.slice(1))).toEqual(queries)
  expect((await latest('rss', 'section=')).statusCode).toBe(400)
})

test('the latest leaves out a story too large for it, wherever it stands, and goes on behind it', async () => {
  const { putRevision } = newsroom.articles
  newsroom.articles.putRevision = ({ article, ...revision }) => {
    const body = { html: '', text: 'x'.repeat(1_000 * Number(article.headline)), wordCount: 1 }
    return putRevision({ ...revision, article: { ...article, body } })
  }
  for (const kilobytes of ['1', '900', '1500', '2', '300', '1600', '3'])
    await newsroom.commit({ id: `story-${kilobytes}`, sections: ['World'], headline: kilobytes })
  expect(await titles()).toEqual(['3', '300', '2', '900', '1'])
  expect((await newsroom.deliveries.of('story-1500')).length).toBe(0)
})

test('the latest has no text of articles that are killed, embargoed, held, expired or outside the license', async () => {
  const sections = ['World']
  await newsroom.commit({ id: 'killed', sections, headline: 'WORD' })
  await newsroom.commit({ id: 'killed', sections, headline: 'WORD', status: 'canceled' })
  await newsroom.commit({
    id: 'b',
    sections,
    headline: 'WORD',
    status: 'withheld',
    embargoedUntil: '2026-03-02T00:00:00Z',
  })
  await newsroom.commit({ id: 'c', sections, headline: 'WORD', status: 'withheld' })
  await newsroom.commit({ id: 'd', sections, headline: 'WORD', expires: '2026-03-01T12:00:00Z' })
  await newsroom.commit({ id: 'e', sections, headline: 'WORD' })
  await newsroom.commit({ id: 'e', sections: ['Money'], headline: 'WORD' })
  await newsroom.commit({ id: 'f', sections, headline: 'Ferry sinks' })
  for (const format of ['atom', 'rss', 'json'] as const) {
    const { body } = await latest(format)
    expect(body).not.toContain('WORD')
    expect(body).toContain('Ferry sinks')
  }
  expect((await newsroom.deliveries.of('b')).length).toBe(0)
})

test('the latest records each text as delivered', async () => {
  await newsroom.commit({ id: 'a', sections: ['World'] })
  await latest('rss')
  expect(await newsroom.deliveries.of('a')).toMatchObject([
    { licenseeId: 'gazette', version: 1, how: 'latest' },
  ])
})

test('the latest is the same in Atom, RSS and JSON Feed, read by a feed library', async () => {
  await newsroom.commit({ id: 'a', sections: ['World'], headline: 'Ferry & barge <sink>' })
  const [atom, rss, json] = await Promise.all([latest('atom'), latest('rss'), latest('json')])
  expect([atom, rss, json].map(({ headers }) => headers['Content-Type'])).toEqual([
    'application/atom+xml; charset=utf-8',
    'application/rss+xml; charset=utf-8',
    'application/feed+json',
  ])
  const [entry] = parseAtomFeed(atom.body).entries ?? []
  const [item] = parseRssFeed(rss.body).items ?? []
  const [jsonItem] = parseJsonFeed(json.body).items ?? []
  expect([entry?.title?.value, item?.title, jsonItem?.title]).toEqual(Array(3).fill('Ferry & barge <sink>'))
  expect([entry?.id, item?.guid?.value, jsonItem?.id]).toEqual(Array(3).fill('urn:wiredesk:article:a'))
  expect([entry?.content?.value, item?.content?.encoded, jsonItem?.content_html]).toEqual(
    Array(3).fill('<p>Body 1</p>'),
  )
})

test('the latest as Atom lists deleted entries, which ingest reads as kills', async () => {
  await newsroom.commit({ id: 'a', sections: ['World'], headline: 'Ferry sinks' })
  await newsroom.commit({ id: 'a', sections: ['World'], headline: 'Ferry sinks', status: 'canceled' })
  const { body } = await latest('atom')
  expect(body).toMatch(
    /<at:deleted-entry xmlns:at="http:\/\/purl\.org\/atompub\/tombstones\/1\.0" ref="urn:wiredesk:article:a"/,
  )
  const reading = await readDrop({
    bytes: Buffer.from(body),
    path: 'a.xml',
    receivedAt: '2026-03-01T12:00:00Z',
  })
  expect(reading.ok && reading.stories.map(({ article }) => [article.sourceId, article.status])).toEqual([
    ['urn:wiredesk:article:a', 'canceled'],
  ])
})

test('the latest as Atom says of what is held back or barred that it is, until it may be read again', async () => {
  const [sections, elsewhere] = [['World'], ['Money']]
  const back = { status: 'withheld' as const, withdraws: [{ sections }], headline: 'WORD' }
  await newsroom.commit({ id: 'a', sections })
  await newsroom.commit({ id: 'a', sections, ...back })
  await newsroom.commit({ id: 'b', sections })
  await newsroom.commit({ id: 'b', sections, ...back })
  await newsroom.commit({ id: 'b', sections, status: 'withheld', headline: 'WORD' })
  await newsroom.commit({ id: 'c', sections })
  await newsroom.commit({ id: 'c', sections, status: 'canceled' })
  await newsroom.commit({ id: 'c', sections, status: 'withheld', kind: 'reinstatement', headline: 'WORD' })
  await newsroom.commit({ id: 'never-shown', sections, status: 'withheld', headline: 'WORD' })
  await newsroom.commit({ id: 'never-covered', sections: elsewhere })
  await newsroom.commit({ id: 'never-covered', ...back, withdraws: [{ sections: elsewhere }] })
  await newsroom.commit({ id: 'moved', sections })
  await newsroom.commit({ id: 'moved', sections: elsewhere, headline: 'WORD' })
  const deletedIn = (atom: string) =>
    [...atom.matchAll(/deleted-entry[^>]* ref="urn:wiredesk:article:([^"]*)"/g)].map(([, id]) => id).sort()
  const { body } = await latest('atom')
  expect(deletedIn(body)).toEqual(['a', 'b', 'c'])
  expect(body).toContain('This article is held back.')
  expect(body).not.toContain('WORD')
  await newsroom.commit({ id: 'b', sections, lifts: true })
  expect(deletedIn((await latest('atom')).body)).toEqual(['a', 'c'])
  expect(await titles()).toEqual(['Headline 14'])
})

test('the latest as Atom says that what one was given was killed or held back, though the license has ended since', async () => {
  const sections = ['World']
  for (const id of ['killed', 'held']) await newsroom.commit({ id, sections })
  await latest('rss')
  await newsroom.commit({ id: 'never-given', sections })
  await newsroom.licensees.put(licenseeOf('gazette', 'sport'))
  newsroom.time.now = new Date('2026-03-01T12:02:00Z')
  const back = { sections, headline: 'WORD', withdraws: [{ sections }] }
  await newsroom.commit({ id: 'killed', sections, status: 'canceled', headline: 'WORD' })
  await newsroom.commit({ id: 'held', status: 'withheld', ...back })
  await newsroom.commit({ id: 'never-given', sections, status: 'canceled', headline: 'WORD' })

  const { body } = await latest('atom')
  const deleted = body.matchAll(/deleted-entry[^>]* ref="urn:wiredesk:article:([^"]*)"/g)
  expect([...deleted].map(([, id]) => id)).toEqual(['held', 'killed'])
  expect(body).not.toMatch(/WORD|World/)
})

test('the latest is a 304 until an article in it changes', async () => {
  await newsroom.commit({ id: 'a', sections: ['World'] })
  const { headers } = await latest('atom')
  newsroom.time.now = new Date('2026-03-01T13:00:00Z')
  const etag = String(headers.ETag)
  expect((await latest('atom', '', { 'If-None-Match': etag })).statusCode).toBe(304)
  await newsroom.commit({ id: 'a', sections: ['World'], headline: 'Ferry raised' })
  expect((await latest('atom', '', { 'If-None-Match': etag })).statusCode).toBe(200)
})

test('the latest without articles is a valid empty feed', async () => {
  const [atom, rss, json] = await Promise.all([latest('atom'), latest('rss'), latest('json')])
  expect(parseAtomFeed(atom.body)).toMatchObject({
    id: 'urn:wiredesk:latest:gazette',
    updated: '1970-01-01T00:00:00.000Z',
  })
  expect(parseRssFeed(rss.body)).toMatchObject({ title: 'Wiredesk: the latest' })
  expect(json.json.items).toEqual([])
})

test.each([
  ['limit=0', 'limit'],
  ['limit=51', 'limit'],
  ['key=wd_licensee_secret', 'key'],
  ['product=money', 'product'],
])('the latest refuses %s', async (query, parameter) => {
  const { statusCode, json } = await latest('atom', query)
  expect([statusCode, json.errors[0].parameter]).toEqual([400, parameter])
})

test('the latest looks back over a bounded number of changes', async () => {
  await newsroom.commit({ id: 'old', sections: ['World'], headline: 'Old' })
  for (let at = 0; at < 2_047; at++) await newsroom.commit({ id: `m${at}`, sections: ['Money'] })
  expect(await titles()).toEqual(['Old'])
  await newsroom.commit({ id: 'one-more', sections: ['Money'] })
  expect(await titles()).toEqual([])
})
