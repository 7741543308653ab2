import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createMayStillLeave } from '#functions/push/may-still-leave.ts'
import { text } from '#test/commit/newsroom.ts'
import { licenseeOf } from '../api/licensee-of.ts'
import { aReceiver, NOON } from './a-receiver.ts'

test('words leave at most a second after their story was last known to stand, however slow ledger, connection and table are', async () => {
  const delay = fc.oneof(fc.nat(20), fc.nat(12_000))
  await fc.assert(
    fc.asyncProperty(fc.nat(30_000), delay, fc.array(delay), async (killedAt, waited, reads) => {
      let at = 0
      const clock = { now: () => new Date(at) }
      const took = [...reads]
      const mayLeave = createMayStillLeave(clock, clock.now(), async () => {
        const stands = at < killedAt
        at += took.shift() ?? 5
        return stands
      })
      at = waited
      if (await mayLeave()) expect(at).toBeLessThanOrEqual(killedAt + 1000)
    }),
  )
})

test.each([
  ['at once over a connection that is open', 10, 5, { leaves: true, checks: 0 }],
  ['after one look over a slow one', 2500, 5, { leaves: true, checks: 1 }],
  ['not where each look takes longer than it holds', 2500, 1500, { leaves: false, checks: 3 }],
])('words that stand leave %s', async (_, waited, took, told) => {
  let at = 0
  let checks = 0
  const clock = { now: () => new Date(at) }
  const mayLeave = createMayStillLeave(clock, clock.now(), async () => {
    checks += 1
    at += took
    return true
  })
  at = waited
  expect({ leaves: await mayLeave(), checks }).toEqual(told)
})

test.each(['full', 'summary'] as const)(
  'a story that is killed while the connection of its message is opened leaves without a word: %s',
  async view => {
    const { store, time, commit, push, connecting, messages, webhook } = await aReceiver({ view })
    await commit('k1', text('The pier burned.'))
    connecting.push(async () => {
      time.now = NOON + 2_500
      await commit('k2', { status: 'canceled' })
    })
    await push()
    const sent = JSON.stringify(messages())
    expect(messages().map(({ type }) => type)).toEqual(['article.published', 'article.canceled'])
    expect(sent).not.toContain('headline')
    expect(sent).not.toContain('The pier burned')
    expect(await webhook()).toMatchObject({ after: 2 })
    expect(await webhook()).not.toHaveProperty('failing')
    expect(await store.webhooks.attemptsOf((await webhook()).id, 10)).toHaveLength(2)
  },
)

test('an earlier version whose own time ends while the connection is opened leaves without its text', async () => {
  const { time, commit, push, connecting, messages } = await aReceiver({ view: 'full' })
  await commit('k1', { ...text('The pier burned.'), expires: new Date(NOON + 2_000).toISOString() })
  await commit('k2', text('The pier was saved.'))
  connecting.push(async () => {
    time.now = NOON + 2_000
  })
  await push()
  const [first, second] = messages()
  expect(first).toMatchObject({ type: 'article.published', data: { version: 1 } })
  expect(first?.data).not.toHaveProperty('article')
  expect(second).toMatchObject({ data: { article: { body: { text: 'The pier was saved.' } } } })
})

test.each(['full', 'summary'] as const)(
  'a license that ends while the connection is opened lets no word leave: %s',
  async view => {
    const { store, time, commit, push, connecting, messages } = await aReceiver({ view })
    const until = new Date(NOON + 500).toISOString()
    const entitlements = [{ productId: 'all', from: '2020-01-01T00:00:00Z', until }]
    await store.licensees.put({ ...licenseeOf('gazette'), entitlements })
    await commit('k1')
    connecting.push(async () => {
      time.now = NOON + 500
    })
    await push()
    expect(messages()).toEqual([])
  },
)

test('a message whose story still stands leaves over a slow connection', async () => {
  const { time, commit, push, connecting, messages } = await aReceiver({ view: 'full' })
  await commit('k1')
  connecting.push(async () => {
    time.now = NOON + 2_500
  })
  await push()
  expect(messages().map(({ type }) => type)).toEqual(['article.published'])
})

test('a table that fails as a message is about to leave fails the run, and is not held against the endpoint', async () => {
  const { store, time, commit, push, connecting, calls, webhook } = await aReceiver()
  await commit('k1')
  const { readCurrents } = store.articles
  connecting.push(async () => {
    time.now = NOON + 2_500
    store.articles.readCurrents = () => Promise.reject(new Error('The table is away'))
  })
  await expect(push()).rejects.toThrow('The table is away')
  expect(calls).toEqual([])
  expect(await webhook()).not.toHaveProperty('failing')
  store.articles.readCurrents = readCurrents
  time.now += 101_000
  await push()
  expect(calls).toHaveLength(1)
})
