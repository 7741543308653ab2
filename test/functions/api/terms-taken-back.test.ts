import { beforeEach, expect, test } from 'vitest'
import { ask } from './ask.ts'
import { feedEvent, gatewayEvent } from './gateway-event.ts'
import { licenseeOf } from './licensee-of.ts'
import { createNewsroom } from './newsroom.ts'

let newsroom = createNewsroom()
const feed = async (licenseeId: string, query = '', headers = {}) => {
  const {
    json,
    body,
    headers: own,
  } = await ask(newsroom.handler, feedEvent({ query, headers, caller: { scope: 'licensee', licenseeId } }))
  const told = (json?.changes ?? []) as { version: number; kind: string; headline?: string }[]
  return { told: told.map(({ version, kind, headline }) => [version, kind, headline]), body, tag: own.ETag }
}

beforeEach(async () => {
  newsroom = createNewsroom()
  await newsroom.products.put({ id: 'all', name: 'All' })
  await newsroom.products.put({ id: 'sport', name: 'Sport', sections: ['Sport'] })
  await newsroom.licensees.put(licenseeOf('herald', 'all'))
  const from = '2020-01-01T00:00:00Z'
  const british = { productId: 'all', from, territories: ['GB' as const] }
  await newsroom.licensees.put({ ...licenseeOf('gazette'), entitlements: [british] })
  const both = [british, { productId: 'sport', from }]
  await newsroom.licensees.put({ ...licenseeOf('courier'), entitlements: both })
  await newsroom.commit({ id: 'a', headline: 'Cup drawn', sections: ['News'], limits: {} })
})
const takeBack = () =>
  newsroom.commit({
    id: 'a',
    headline: 'Cup drawn again',
    sections: ['Sport'],
    limits: { out: ['GB'] },
    withdraws: [{ sections: ['News'], limits: {} }],
  })

test.each(['view=summary', 'view=full', 'limit=1'])(
  'once new terms withdraw a story, its earlier entries have no headline either: %s',
  async query => {
    expect((await feed('gazette', query)).told).toEqual([[1, 'revision', 'Cup drawn']])
    const { tag } = await feed('gazette', query)
    await takeBack()
    const { told, body } = await feed('gazette', query, { 'If-None-Match': tag })
    expect(told[0]).toEqual([1, 'revision', undefined])
    expect(body).not.toMatch(/Cup|Body/)
  },
)

test('licensees whom the new terms still allow the story keep its headlines', async () => {
  await takeBack()
  expect((await feed('herald')).told).toEqual([
    [1, 'revision', 'Cup drawn'],
    [2, 'revision', 'Cup drawn again'],
  ])
  expect((await feed('courier')).told).toEqual([
    [1, 'revision', undefined],
    [2, 'revision', 'Cup drawn again'],
  ])
})

test.each(['view=summary', 'view=full'])(
  'what the old and the new terms together leave nothing of is not shown: %s',
  async query => {
    const from = '2020-01-01T00:00:00Z'
    const territories = ['GB' as const, 'FR' as const]
    const both = { ...licenseeOf('tribune'), entitlements: [{ productId: 'all', from, territories }] }
    await newsroom.licensees.put(both)
    await newsroom.commit({ id: 'b', headline: 'Out in Britain', limits: { out: ['GB'] } })
    await newsroom.commit({ id: 'b', headline: 'Out in France', limits: { out: ['FR'] } })
    const { told, body } = await feed('tribune', query)
    expect(told.slice(1)).toEqual([
      [1, 'revision', undefined],
      [2, 'revision', 'Out in France'],
    ])
    expect(body).not.toContain('Body 2')
    const asked = { path: '/v1/articles/b/revisions', resource: '/v1/articles/{id}/revisions', id: 'b' }
    const caller = { scope: 'licensee', licenseeId: 'tribune' }
    const { json } = await ask(newsroom.handler, gatewayEvent({ ...asked, caller }))
    expect(json.revisions).toMatchObject([{ version: 2, headline: 'Out in France' }])
  },
)

test('the list of revisions follows the new terms in the same way', async () => {
  await takeBack()
  const asked = { path: '/v1/articles/a/revisions', resource: '/v1/articles/{id}/revisions', id: 'a' }
  const caller = (licenseeId: string) => ({ scope: 'licensee', licenseeId })
  const history = async (id: string) => ask(newsroom.handler, gatewayEvent({ ...asked, caller: caller(id) }))
  expect((await history('gazette')).statusCode).toBe(404)
  const { json } = await history('courier')
  expect(json.revisions).toMatchObject([{ version: 2, headline: 'Cup drawn again' }])
})

test.each(['nitf', 'ninjs', 'ninjs-1.6', 'ninjs-2.2', 'newsml-g2', 'html', 'text', 'newsarticle'])(
  'an earlier version says in %s where a later one bars it, and once what its picture is bound by',
  async format => {
    const usageTerms = [{ code: 'territory-out' as const, text: 'NORWAY OUT' }]
    await newsroom.commit({ id: 'b', media: [{ href: 'https://pictures.example/1.jpg', usageTerms }] })
    await newsroom.commit({
      id: 'b',
      limits: { out: ['GB'] },
      media: [{ href: 'https://pictures.example/1.jpg', usageTerms }],
    })
    const resource = '/v1/articles/{id}/revisions/{version}'
    const asked = { path: '/v1/articles/b/revisions/1', resource, id: 'b', version: '1' }
    const caller = { scope: 'licensee', licenseeId: 'herald' }
    const event = gatewayEvent({ ...asked, caller, query: `format=${format}` })
    const { body } = await ask(newsroom.handler, event)
    expect(body).toContain('Do not publish it in: United Kingdom.')
    if (!['html', 'text', 'newsarticle'].includes(format)) expect(body).not.toContain('as its agency says')
  },
)
