import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aWebhook } from '#test/contract/a-webhook.ts'
import { openPush } from '#test/functions/push/open-push.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'
import '#test/seed.ts'
import { runsOf } from '#test/share.ts'
import { ask } from './ask.ts'
import { gatewayEvent } from './gateway-event.ts'
import { licenseeOf } from './licensee-of.ts'
import { createNewsroom } from './newsroom.ts'

const IDS = ['a', 'b', 'c', 'd']
const LIMIT = 2
const SECTIONS = { sport: ['Sport'], world: ['World'] }

const id = fc.constantFrom(...IDS)
const call = fc.record({
  resource: fc.constantFrom(
    '/v1/articles/{id}',
    '/v1/articles/{id}/revisions/{version}',
    '/v1/latest.json',
    '/v1/feed',
  ),
  id,
  version: fc.constantFrom('1', '2'),
  way: fc.constantFrom('GET', 'GET', 'again', 'HEAD'),
})
type Asked = typeof call extends fc.Arbitrary<infer T> ? T : never

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ act: fc.constant('call' as const), call }) },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant('tell' as const),
      id,
      sections: fc.subarray(['Sport', 'World'], { minLength: 1 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('push' as const) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('wait' as const) }) },
)

const open = async () => {
  const newsroom = createNewsroom()
  for (const [product, sections] of Object.entries(SECTIONS))
    await newsroom.products.put({ id: product, name: product, sections })
  const right = { from: '2020-01-01T00:00:00Z', quota: { articles: LIMIT, per: 'day' as const } }
  const entitlements = Object.keys(SECTIONS).map(productId => ({ productId, ...right }))
  await newsroom.licensees.put({ ...licenseeOf('gazette'), entitlements })
  await newsroom.webhooks.write(aWebhook({ view: 'full' }))
  return newsroom
}

test('what a licensee is given, and nothing else, counts once a day against one of its quotas of articles', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async steps => {
      const newsroom = await open()
      const { time, articleQuotas } = newsroom
      const wait = (ms: number) => {
        time.now = new Date(time.now.getTime() + ms)
      }
      /** The article of each text, and the products that cover it. */
      const texts = new Map<string, { id: string; products: string[] }>()
      const tags = new Map<string, string>()
      const push = async (): Promise<string> => {
        let sent = ''
        const endpoints = {
          call: async ({ body }: { body: string }) => {
            sent += body
            return { status: 204 }
          },
        }
        const { push: run } = openPush({
          store: { ...memoryPorts(), ...newsroom },
          clock: { now: () => time.now },
          orders: { send: async () => {} },
          newId: () => 'run',
          endpoints,
        })
        await run({ licenseeId: 'gazette', webhookId: aWebhook().id })
        return sent
      }
      const read = async ({ resource, way, id, version }: Asked): Promise<string> => {
        const path = resource.replace('{id}', id).replace('{version}', version)
        const query = resource === '/v1/feed' ? 'view=full' : ''
        const tag = way === 'again' && tags.get(path)
        const event = gatewayEvent({
          ...{ resource, path, id, version, query, caller: { scope: 'licensee', licenseeId: 'gazette' } },
          ...(way === 'HEAD' && { method: 'HEAD' }),
          ...(tag && { headers: { 'If-None-Match': tag } }),
        })
        const { headers, body } = await ask(newsroom.handler, event)
        if (way === 'HEAD') return ''
        if (headers.ETag) tags.set(path, String(headers.ETag))
        return body
      }
      /** What is counted today, as "product article". */
      const findCounted = async (): Promise<Set<string>> => {
        const counted = new Set<string>()
        for (const productId of Object.keys(SECTIONS))
          for (const each of IDS) {
            const period = time.now.toISOString().slice(0, 10)
            const { used, isCounted } = await articleQuotas.find(
              { licenseeId: 'gazette', productId, period },
              each,
            )
            expect(used).toBeLessThanOrEqual(LIMIT)
            if (isCounted) counted.add(`${productId} ${each}`)
          }
        return counted
      }
      for (const one of steps) {
        wait(one.act === 'wait' ? 86_400_000 : 61_000)
        const before = await findCounted()
        if (one.act === 'tell') {
          const { headline, articleId } = await newsroom.commit(one)
          const products = one.sections.map(each => each.toLowerCase())
          texts.set(headline.replace('Headline', 'Body'), { id: articleId, products })
        }
        const answer = one.act === 'push' ? await push() : one.act === 'call' ? await read(one.call) : ''
        const now = await findCounted()
        const given = [...new Set(answer.match(/Body \d+/gu))].flatMap(mark => texts.get(mark) ?? [])
        const isCounted = (counted: Set<string>, { id, products }: { id: string; products: string[] }) =>
          products.some(product => counted.has(`${product} ${id}`))
        for (const each of given) expect(isCounted(now, each)).toBe(true)
        const news = given.filter(each => !isCounted(before, each))
        for (const each of now.difference(before))
          expect(news.flatMap(({ id, products }) => products.map(product => `${product} ${id}`))).toContain(
            each,
          )
      }
    }),
    { numRuns: runsOf(100) },
  )
})
