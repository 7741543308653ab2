import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { FeedPage } from '#schemas/license/feed-page.ts'
import { runsOf } from '#test/share.ts'
import { ask } from './ask.ts'
import { feedEvent } from './gateway-event.ts'
import { licenseeOf } from './licensee-of.ts'
import { createNewsroom } from './newsroom.ts'

let newsroom = createNewsroom()
const feed = async (query: Record<string, string>) => {
  const caller = { scope: 'licensee', licenseeId: 'gazette' }
  const event = feedEvent({ query: new URLSearchParams(query).toString(), caller })
  return ask(newsroom.handler, event)
}
const ids = ({ json }: Awaited<ReturnType<typeof feed>>) =>
  FeedPage.parse(json).changes.map(({ articleId }) => articleId)
const commitAt = (committedAt: string, id: string, section = 'World') =>
  newsroom.commit({ id, sections: [section], committedAt })

beforeEach(async () => {
  newsroom = createNewsroom()
  await newsroom.products.put({ id: 'world', name: 'World', sections: ['World'] })
  await newsroom.licensees.put(licenseeOf('gazette', 'world'))
})

test('after=latest starts the feed with the next change', async () => {
  await commitAt('2026-03-01T10:00:00.000Z', 'a')
  const latest = await feed({ after: 'latest' })
  expect(ids(latest)).toEqual([])
  expect(latest.headers.Link).toContain(`after=${latest.json.next}&`)
  await commitAt('2026-03-01T11:00:00.000Z', 'b')
  expect(ids(await feed({ after: latest.json.next }))).toEqual(['b'])
})

test('since= starts the feed at an instant in any time zone, and the next page continues by cursor', async () => {
  await commitAt('2026-03-01T08:00:00.000Z', 'a')
  await commitAt('2026-03-01T10:00:00.000Z', 'b')
  await commitAt('2026-03-01T10:30:00.000Z', 'c')
  const first = await feed({ since: '2026-03-01T11:00:00+01:00', limit: '1' })
  expect(ids(first)).toEqual(['b'])
  expect(first.headers.Link).not.toContain('since')
  expect(ids(await feed({ after: first.json.next }))).toEqual(['c'])
  expect(ids(await feed({ since: '2000-01-01T00:00:00Z' }))).toEqual(['a', 'b', 'c'])
  expect(ids(await feed({ since: '2026-03-01T12:00:00Z' }))).toEqual([])
})

test('since= includes a change stamped too early by a slow clock', async () => {
  await commitAt('2026-03-01T10:00:01.000Z', 'a')
  await commitAt('2026-03-01T09:59:30.000Z', 'b')
  expect(ids(await feed({ since: '2026-03-01T10:00:00Z' }))).toEqual(['a', 'b'])
})

test('after and since cannot be combined, and since must be an instant with a zone', async () => {
  const { next } = (await feed({})).json
  const { statusCode, json } = await feed({ after: next, since: '2026-03-01T10:00:00Z' })
  expect(statusCode).toBe(400)
  expect(json.errors).toEqual([
    { parameter: 'since', detail: 'cannot be combined with `after`: give one of the two' },
  ])
  for (const since of ['yesterday', '2026-03-01', '2026-03-01T10:00:00'])
    expect((await feed({ since })).statusCode).toBe(400)
})

test('after=latest and since= reveal nothing about changes outside the license', async () => {
  const starts = [{ after: 'latest' }, { since: '2026-03-01T12:00:00Z' }, { since: '2026-03-01T11:30:00Z' }]
  const answers = async () => Promise.all(starts.map(async start => (await feed(start)).body))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 12 }), async visible => {
      newsroom = createNewsroom()
      await newsroom.products.put({ id: 'world', name: 'World', sections: ['World'] })
      await newsroom.licensees.put(licenseeOf('gazette', 'world'))
      for (const [at, isVisible] of visible.entries()) {
        const before = await answers()
        const minute = String(at).padStart(2, '0')
        await commitAt(`2026-03-01T11:${minute}:00.000Z`, `a${at}`, isVisible ? 'World' : 'Sport')
        if (!isVisible) expect(await answers()).toEqual(before)
      }
      expect(ids(await feed({ after: JSON.parse((await answers())[0] ?? '').next }))).toEqual([])
    }),
    { numRuns: runsOf(40) },
  )
})

test('a cursor from before a loss of the table is good as soon as the licensee is restored', async () => {
  const lost = licenseeOf('gazette', 'world')
  await commitAt('2026-03-01T10:00:00.000Z', 'a')
  const { next } = (await feed({})).json
  await commitAt('2026-03-01T11:00:00.000Z', 'b')
  await newsroom.licensees.put({ ...lost, cursorSecret: Buffer.alloc(32, 'n').toString('base64url') })
  newsroom.time.now = new Date(newsroom.time.now.getTime() + 60_000)
  expect(await feed({ after: next })).toMatchObject({ statusCode: 400 })
  await newsroom.licensees.put(lost)
  expect(ids(await feed({ after: next }))).toEqual(['b'])
})

test.each<Record<string, string>>([{ after: 'latest' }, { since: '2026-03-01T11:00:00Z' }])(
  'who is owed a withdrawal is told of it once, and not again behind %o',
  async start => {
    const sections = ['World']
    await newsroom.commit({ id: 'a', sections, committedAt: '2026-03-01T08:00:00.000Z' })
    await feed({ view: 'full' })
    await newsroom.licensees.put(licenseeOf('gazette'))
    newsroom.time.now = new Date('2026-03-01T12:02:00Z')
    await newsroom.commit({
      ...{ id: 'a', sections, status: 'withheld', withdraws: [{ sections }] },
      committedAt: '2026-03-01T09:00:00.000Z',
    })
    expect(ids(await feed({ since: '2026-03-01T08:30:00Z' }))).toEqual(['a'])
    const first = await feed(start)
    expect(ids(first)).toEqual([])
    expect(ids(await feed({ after: first.json.next }))).toEqual([])
    await newsroom.commit({ id: 'a', status: 'canceled', sections })
    expect(ids(await feed({ after: first.json.next }))).toEqual(['a'])
  },
)
