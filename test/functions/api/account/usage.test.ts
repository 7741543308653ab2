import { beforeEach, expect, test } from 'vitest'
import * as z from 'zod/mini'
import type { Delivery } from '#schemas/license/delivery.ts'
import { Usage } from '#schemas/license/usage.ts'
import { ask } from '../ask.ts'
import { articleEvent } from '../gateway-event.ts'
import { licenseeOf } from '../licensee-of.ts'
import { createNewsroom } from '../newsroom.ts'
import { askAccount } from './ask-account.ts'

let newsroom = createNewsroom()
const usage = (query: string, licenseeId = 'gazette') =>
  askAccount(newsroom, 'readUsage', { query, licenseeId })
/** As text: `ask` would parse it as JSON. */
const csv = async (query: string) => {
  const { handler } = newsroom
  let text = ''
  const asText = async (...given: Parameters<typeof handler>) => {
    const answer = (await handler(...given)) as { body: string }
    text = answer.body
    return { ...answer, body: '' }
  }
  const { headers } = await askAccount({ handler: asText as typeof handler }, 'readUsage', { query })
  return { text, headers }
}
const given = (fields: Partial<Delivery>): Delivery => ({
  articleId: 'a',
  version: 1,
  licenseeId: 'gazette',
  how: 'feed',
  deliveredAt: '2026-02-10T10:00:00.000Z',
  products: ['world', 'sport'],
  ...fields,
})

beforeEach(async () => {
  newsroom = createNewsroom()
  await newsroom.products.put({ id: 'all', name: 'All' })
  await newsroom.licensees.put(licenseeOf('gazette', 'all'))
  await newsroom.licensees.put(licenseeOf('herald', 'all'))
})

test('usage lists what was fetched in the month, once for each way', async () => {
  await newsroom.commit({ id: 'a', agency: 'Harbor Wire' })
  const caller = { scope: 'licensee', licenseeId: 'gazette' }
  for (let time = 0; time < 2; time += 1) await ask(newsroom.handler, articleEvent('a', { caller }))
  const { json } = await usage('')
  expect(z.strictObject(Usage.shape).parse(json)).toEqual({
    month: '2026-03',
    deliveries: [
      {
        articleId: 'a',
        version: 1,
        how: 'article',
        deliveredAt: '2026-03-01T12:00:00.000Z',
        products: ['all'],
        agency: 'Harbor Wire',
      },
    ],
  })
  expect((await usage('', 'herald')).json.deliveries).toEqual([])
  expect((await usage('month=2026-02')).json).toEqual({ month: '2026-02', deliveries: [] })
})

test('usage is paged by cursor, and its next link keeps the parameters', async () => {
  const ids = ['a', 'b', 'c']
  await newsroom.deliveries.record(ids.map(articleId => given({ articleId })))
  const first = (await usage('month=2026-02&limit=2')).json
  const { headers } = await usage('month=2026-02&limit=2')
  expect(headers.Link).toContain(`/v1/account/usage?after=${first.next}&limit=2&month=2026-02>; rel="next"`)
  const second = (await usage(`month=2026-02&limit=2&after=${first.next}`)).json
  expect([...first.deliveries, ...second.deliveries].map(({ articleId }) => articleId)).toEqual(ids)
  expect(second).not.toHaveProperty('next')
})

test('usage that is paged as a month ends keeps to its month', async () => {
  newsroom.time.now = new Date('2026-02-28T23:59:58Z')
  const ids = ['a', 'b', 'c', 'd']
  await newsroom.deliveries.record(ids.map(articleId => given({ articleId })))
  const { json: first, headers } = await usage('limit=2')
  newsroom.time.now = new Date('2026-03-01T00:00:01Z')
  const query = /\?([^>]+)>/.exec(String(headers.Link))?.[1] ?? ''
  const second = (await usage(query)).json
  expect(second.month).toBe('2026-02')
  expect([...first.deliveries, ...second.deliveries].map(({ articleId }) => articleId)).toEqual(ids)
})

test('usage pages as CSV join into one file, in which no name is read as a formula', async () => {
  await newsroom.deliveries.record([
    given({ agency: '=HYPERLINK("http://evil.example","Harbor")', holder: 'Quay, "Sons" & Co.' }),
    given({ articleId: 'b', products: [], how: 'article' }),
    given({ articleId: 'c', agency: '@harbor', holder: '+1' }),
  ])
  const first = await csv('month=2026-02&format=csv&limit=2')
  expect(first.headers).toMatchObject({
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="usage-2026-02.csv"',
  })
  const after = /after=([^&>]+)/.exec(String(first.headers.Link))?.[1]
  const second = await csv(`month=2026-02&format=csv&limit=2&after=${after}`)
  expect(`${first.text}${second.text}`).toBe(
    [
      'deliveredAt,articleId,version,how,products,agency,holder',
      `2026-02-10T10:00:00.000Z,a,1,feed,world sport,"'=HYPERLINK(""http://evil.example"",""Harbor"")","Quay, ""Sons"" & Co."`,
      '2026-02-10T10:00:00.000Z,b,1,article,,,',
      "2026-02-10T10:00:00.000Z,c,1,feed,world sport,'@harbor,'+1",
      '',
    ].join('\r\n'),
  )
})

test.each([
  'month=2026-13',
  'month=2026',
  'month=03-2026',
  'limit=0',
  'limit=1001',
  'format=xls',
  'after=x',
  'after=W10',
])('usage refuses %s', async query => {
  expect((await usage(query)).statusCode).toBe(400)
})
