import { beforeEach, expect, test } from 'vitest'
import { ask } from './ask.ts'
import { feedEvent, gatewayEvent } from './gateway-event.ts'
import { licenseeOf } from './licensee-of.ts'
import { createNewsroom } from './newsroom.ts'

const sections = ['World']
const caller = { scope: 'licensee', licenseeId: 'early' }
const [first, second] = ['2026-03-01T13:00:00.000Z', '2026-03-01T18:00:00.000Z'] as const
const until = (embargoedUntil: string) => ({ sections, status: 'withheld' as const, embargoedUntil })
let newsroom = createNewsroom()

const read = async (query: string) => (await ask(newsroom.handler, feedEvent({ query, caller }))).json.changes
const version = async (number: string, format = 'wiredesk') =>
  ask(
    newsroom.handler,
    gatewayEvent({
      path: `/v1/articles/pact/revisions/${number}`,
      resource: '/v1/articles/{id}/revisions/{version}',
      id: 'pact',
      version: number,
      query: `format=${format}`,
      caller,
    }),
  )

beforeEach(async () => {
  newsroom = createNewsroom()
  await newsroom.products.put({ id: 'world', name: 'World', sections })
  const { entitlements, ...licensee } = licenseeOf('early', 'world')
  const inAdvance = entitlements.map(each => ({ ...each, advance: true as const }))
  await newsroom.licensees.put({ ...licensee, entitlements: inAdvance })
})

test.each([
  ['published', { sections }],
  ['given in advance of an earlier instant', until(first)],
])('what was %s, and is embargoed until later now, is not said to be publishable', async (_, before) => {
  await newsroom.commit({ id: 'pact', headline: 'Pact signed', ...before })
  await newsroom.commit({ id: 'pact', headline: 'Pact to be signed', ...until(second) })
  newsroom.time.now = new Date('2026-03-01T14:00:00Z')

  for (const query of ['limit=1', 'limit=1&view=full']) {
    const [entry] = await read(query)
    expect(entry).toMatchObject({ version: 1 })
    expect(JSON.stringify(entry)).not.toMatch(/Pact|Body/)
  }
  const [, entry] = await read('view=full')
  expect(entry).toMatchObject({ headline: 'Pact to be signed', article: { status: 'withheld' } })

  expect((await version('1')).json).toMatchObject({
    status: 'withheld',
    embargoedUntil: second,
    verdict: { publishable: false, notBefore: second },
  })
  expect((await version('1', 'nitf')).body).toContain('20260301T180000')
  expect((await version('1', 'ninjs')).json).toMatchObject({ pubStatus: 'withheld', embargoedUntil: second })

  newsroom.time.now = new Date(second)
  expect((await version('1')).json).toMatchObject({ status: 'usable', verdict: { publishable: true } })
  expect((await read('view=full'))[0]).toMatchObject({ article: { body: { text: 'Body 1' } } })
})

test('what was given in advance keeps its words while its embargo stands, or ends sooner', async () => {
  await newsroom.commit({ id: 'pact', headline: 'Pact signed', ...until(second) })
  await newsroom.commit({ id: 'pact', headline: 'Pact signed by ten', ...until(second) })
  expect(await read('')).toMatchObject([{ headline: 'Pact signed' }, { headline: 'Pact signed by ten' }])
  await newsroom.commit({ id: 'pact', headline: 'Pact signed by all', ...until(first) })
  expect((await read('view=full')).map(({ article }: { article?: object }) => article)).toMatchObject([
    { status: 'withheld', verdict: { notBefore: second } },
    { status: 'withheld', verdict: { notBefore: second } },
    { status: 'withheld', verdict: { notBefore: first } },
  ])
})

test('an earlier version is not to be published from the end on that the latest states', async () => {
  await newsroom.commit({ id: 'pact', sections })
  await newsroom.commit({ id: 'pact', sections, expires: second })
  expect((await version('1')).json).toMatchObject({ expires: second, verdict: { until: second } })
  expect((await read('view=full'))[0].article).toMatchObject({ expires: second, verdict: { until: second } })
})
