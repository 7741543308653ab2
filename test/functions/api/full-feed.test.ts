import { beforeEach, expect, test } from 'vitest'
import { MOST_TEXTS } from '#functions/api/feed/read-feed-page.ts'
import { FeedPage } from '#schemas/license/feed-page.ts'
import { ask } from './ask.ts'
import { feedEvent } from './gateway-event.ts'
import { licenseeOf } from './licensee-of.ts'
import { createNewsroom } from './newsroom.ts'

let newsroom = createNewsroom()
const feed = async (query = '') => {
  const caller = { scope: 'licensee', licenseeId: 'gazette' }
  const { json, headers, body } = await ask(
    newsroom.handler,
    feedEvent({ query: `view=full&${query}`, caller }),
  )
  return { page: FeedPage.parse(json), headers, body }
}
const given = ({ page }: Awaited<ReturnType<typeof feed>>) =>
  page.changes.map(({ articleId, version, article }) => [articleId, version, article?.body.text])
const delivered = async (id: string) =>
  (await newsroom.deliveries.of(id)).map(({ version, how }) => `${version} ${how}`)

beforeEach(async () => {
  newsroom = createNewsroom()
  await newsroom.products.put({ id: 'world', name: 'World', sections: ['World'] })
  await newsroom.licensees.put(licenseeOf('gazette', 'world'))
})
const sections = ['World']

test('a full feed page carries each change’s own version of the article with its verdict, and records the delivery', async () => {
  await newsroom.commit({ id: 'a', sections })
  await newsroom.commit({ id: 'b', sections: ['Sport'] })
  await newsroom.commit({ id: 'a', sections, agency: 'Harbor Wire' })
  const read = await feed()
  expect(given(read)).toEqual([
    ['a', 1, 'Body 1'],
    ['a', 2, 'Body 3'],
  ])
  expect(read.page.changes[1]?.article).toMatchObject({ status: 'usable', verdict: { publishable: true } })
  expect(read.body).not.toContain('RAW COPY')
  expect(await newsroom.deliveries.of('a')).toMatchObject([
    { version: 1, licenseeId: 'gazette', how: 'feed', products: ['world'] },
    { version: 2, licenseeId: 'gazette', how: 'feed', agency: 'Harbor Wire' },
  ])
  expect(await newsroom.deliveries.of('b')).toEqual([])
})

test('a summary page carries no articles, and records no delivery', async () => {
  await newsroom.commit({ id: 'a', sections })
  const caller = { scope: 'licensee', licenseeId: 'gazette' }
  const { json } = await ask(newsroom.handler, feedEvent({ caller }))
  expect(json.changes[0]).not.toHaveProperty('article')
  expect(await delivered('a')).toEqual([])
})

test.each([
  ['canceled', { status: 'canceled', sections }],
  ['held back', { status: 'withheld', sections }],
  ['expired', { kind: 'expiry', sections }],
] as const)('a full feed page has no version of an article that is %s now', async (_, end) => {
  await newsroom.commit({ id: 'a', sections, headline: 'Ferry sinks' })
  await newsroom.commit({ id: 'b', sections })
  await newsroom.commit({ id: 'a', ...end })
  const read = await feed()
  expect(given(read).slice(0, 2)).toEqual([
    ['a', 1, undefined],
    ['b', 1, 'Body 2'],
  ])
  expect(read.body).not.toMatch(/Ferry|Body 1|Body 3/)
  expect(await delivered('a')).toEqual([])
})

test('a full feed page omits versions from outside the license', async () => {
  await newsroom.commit({ id: 'a', sections: ['Sport'] })
  await newsroom.commit({ id: 'a', sections })
  await newsroom.commit({ id: 'a', sections: ['Sport'] })
  expect(given(await feed())).toEqual([['a', 2, 'Body 2']])
})

test('a full feed page ends at its byte limit, and the next continues there', async () => {
  for (const id of ['a', 'b', 'c', 'd', 'e']) await newsroom.commit({ id, sections })
  const { readRevisions } = newsroom.articles
  newsroom.articles.readRevisions = async (names, maxBytes) =>
    (await readRevisions(names, maxBytes)).slice(0, 2)
  const first = await feed()
  const second = await feed(`after=${first.page.next}`)
  const third = await feed(`after=${second.page.next}`)
  expect([first, second, third].map(read => read.page.changes.map(({ articleId }) => articleId))).toEqual([
    ['a', 'b'],
    ['c', 'd'],
    ['e'],
  ])
  expect((await feed(`after=${third.page.next}`)).page).toEqual({ changes: [], next: third.page.next })
})

test('an article too large for any page is left out of it, to be fetched by itself', async () => {
  const long = 'word '.repeat(300_000)
  await newsroom.commit({ id: 'a', sections })
  await newsroom.commit({ id: 'b', sections })
  const { readRevisions } = newsroom.articles
  newsroom.articles.readRevisions = async (names, maxBytes) => {
    const [first, ...others] = await readRevisions(names, maxBytes)
    if (first?.articleId !== 'a') return first ? [first, ...others] : []
    return [{ ...first, article: { ...first.article, body: { ...first.article.body, text: long } } }]
  }
  const read = await feed()
  expect(given(read)).toEqual([['a', 1, undefined]])
  expect(await delivered('a')).toEqual([])
  expect(given(await feed(`after=${read.page.next}`))).toEqual([['b', 1, 'Body 2']])
})

test('a full feed page has at most as many articles as the ledger records at once', async () => {
  for (let count = 0; count < MOST_TEXTS + 3; count += 1) await newsroom.commit({ id: `a${count}`, sections })
  const first = await feed('limit=200')
  expect(first.page.changes).toHaveLength(MOST_TEXTS)
  expect(first.headers.Link).toContain('limit=200&view=full')
  expect((await feed(`limit=200&after=${first.page.next}`)).page.changes).toHaveLength(3)
})

test('a full feed page whose delivery cannot be recorded is a 500 without text', async () => {
  await newsroom.commit({ id: 'a', sections })
  newsroom.deliveries.record = () => Promise.reject(new Error('throttled'))
  const caller = { scope: 'licensee', licenseeId: 'gazette' }
  const { statusCode, body } = await ask(newsroom.handler, feedEvent({ query: 'view=full', caller }))
  expect(statusCode).toBe(500)
  expect(body).not.toContain('Body')
})
