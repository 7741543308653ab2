import { beforeEach, expect, test } from 'vitest'
import type { Media } from '#schemas/article.ts'
import type { FeedEntry } from '#schemas/license/feed-page.ts'
import { ask } from './ask.ts'
import { feedEvent, gatewayEvent } from './gateway-event.ts'
import { licenseeOf } from './licensee-of.ts'
import { createNewsroom } from './newsroom.ts'

const pictureOf = (name: string, text?: string): Media => ({
  kind: 'picture',
  href: `https://pictures.example/${name}.jpg`,
  ...(text && { usageTerms: [{ code: 'territory-out', text }] }),
})

let newsroom = createNewsroom()
beforeEach(async () => {
  newsroom = createNewsroom()
  await newsroom.products.put({ id: 'all', name: 'All' })
  const british = { productId: 'all', from: '2020-01-01T00:00:00Z', territories: ['GB' as const] }
  await newsroom.licensees.put({ ...licenseeOf('gazette'), entitlements: [british] })
})
const caller = { scope: 'licensee', licenseeId: 'gazette' }
const commit = (id: string, ...media: Media[]) => newsroom.commit({ id, limits: {}, media })
const revision = (version: string, format = 'wiredesk') =>
  ask(
    newsroom.handler,
    gatewayEvent({
      path: `/v1/articles/a/revisions/${version}`,
      resource: '/v1/articles/{id}/revisions/{version}',
      id: 'a',
      version,
      query: `format=${format}`,
      caller,
    }),
  )
const feed = (query: string) => ask(newsroom.handler, feedEvent({ query, caller }))
const picturesOf = async (query: string) => {
  const { json } = await feed(query)
  return (json.changes as FeedEntry[]).map(({ articleId, version, article }) => [
    `${articleId}${version}`,
    ...(article?.media ?? []).map(({ href }) => href?.slice('https://pictures.example/'.length)),
  ])
}

test.each(['wiredesk', 'ninjs', 'newsml-g2', 'nitf', 'newsarticle'])(
  'a picture that the story has no more, or that is barred now, is in no earlier version: %s',
  async format => {
    await commit('a', pictureOf('quay'), pictureOf('pier'), pictureOf('boat'))
    expect((await revision('1', format)).body).toContain('pier')
    await commit('a', pictureOf('quay', 'UK OUT'), pictureOf('boat'))
    const { statusCode, body } = await revision('1', format)
    expect(statusCode).toBe(200)
    expect(body).not.toMatch(/pier|quay/)
    expect(body).toContain('boat')
  },
)

test('an earlier version tells the terms that its picture has now, in another place', async () => {
  await commit('a', pictureOf('quay'))
  await commit('a', pictureOf('quay', 'US OUT'))
  const { json } = await revision('1')
  expect(json.media).toEqual([pictureOf('quay', 'US OUT')])
  expect(JSON.stringify(json.verdict.obligations)).toContain('US OUT')
})

test('the pages of a full feed show a picture for as long as its story has it, whatever page has its last version', async () => {
  await commit('a', pictureOf('quay'), pictureOf('pier'))
  await commit('b', pictureOf('boat'))
  await commit('c')
  expect(await picturesOf('view=full')).toEqual([['a1', 'quay.jpg', 'pier.jpg'], ['b1', 'boat.jpg'], ['c1']])
  await commit('a', pictureOf('quay'))
  expect((await picturesOf('view=full&limit=2')).slice(0, 2)).toEqual([
    ['a1', 'quay.jpg'],
    ['b1', 'boat.jpg'],
  ])
  await commit('a')
  await commit('b', pictureOf('boat', 'UK OUT'))
  expect(await picturesOf('view=full&limit=2')).toEqual([['a1'], ['b1']])
  expect((await feed('format=newsml-g2')).body).not.toMatch(/pier|quay|boat/)
})

test('only for the media of earlier versions is the latest text read', async () => {
  await commit('a')
  await commit('a', pictureOf('quay'))
  await commit('b', pictureOf('boat'))
  await commit('b', pictureOf('boat'))
  const read: string[] = []
  const { readRevisions } = newsroom.articles
  newsroom.articles.readRevisions = (names, maxBytes) => {
    read.push(names.map(({ articleId, orderKey }) => `${articleId} ${Number(orderKey)}`).join())
    return readRevisions(names, maxBytes)
  }
  await feed('view=summary')
  expect(read).toEqual([])
  expect(await picturesOf('view=full&limit=2')).toEqual([['a1'], ['a2', 'quay.jpg']])
  expect(read).toEqual(['a 1,a 2'])
  expect(await picturesOf('view=full&limit=3')).toEqual([['a1'], ['a2', 'quay.jpg'], ['b1', 'boat.jpg']])
  expect(read.slice(1)).toEqual(['a 1,a 2,b 3', 'b 4'])
})

test('a page shows the pictures of stories behind one whose latest text is read alone, as from S3', async () => {
  for (const id of ['a', 'a', 'a', 'a', 'b', 'c']) await commit(id, pictureOf(id))
  for (const id of ['a', 'b', 'c']) await commit(id, pictureOf(id))
  const { readRevisions } = newsroom.articles
  newsroom.articles.readRevisions = async (names, maxBytes) => {
    const isLatest = names.every(({ orderKey }) => Number(orderKey) > 6)
    return readRevisions(isLatest ? names.slice(0, 1) : names, maxBytes)
  }
  expect((await picturesOf('view=full&limit=6')).slice(3)).toEqual([
    ['a4', 'a.jpg'],
    ['b1', 'b.jpg'],
    ['c1', 'c.jpg'],
  ])
})
