import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createWakeWebhooks } from '#functions/wake/wake-webhooks.ts'
import type { PushOrder } from '#ports'
import type { Webhook } from '#schemas/webhooks/webhook.ts'
import { aWebhook } from '#test/contract/a-webhook.ts'
import { changeAt } from '#test/contract/story.ts'

/**
 * The runs of wake over some webhooks, each with a test message to be sent; it waits for ever at those that are stuck. Each
 * run begins at such a part of them as `begins` says.
 */
const aRun = (
  of: number | readonly Partial<Webhook>[],
  isStuck = (_at: number) => false,
  begins: number[] = [],
) => {
  const ordered: string[] = []
  const each = typeof of === 'number' ? Array.from({ length: of }, () => ({})) : of
  const readable = each.map((fields, at) =>
    aWebhook({ id: `wh-${at}`, ...(isStuck(at) ? {} : { ping: 'msg_test' }), ...fields }),
  )
  const { promise: reachedStuck, resolve } = Promise.withResolvers<void>()
  let looks = 0
  const wake = createWakeWebhooks({
    webhooks: { all: async () => ({ readable, unreadable: [] }) },
    scanWebhook: () => {
      looks += 1
      resolve()
      return new Promise(() => {})
    },
    orders: {
      async send(orders: readonly PushOrder[]) {
        ordered.push(...orders.map(({ webhookId }) => webhookId))
      },
    },
    clock: { now: () => new Date('2026-03-01T12:00:00Z') },
    random: () => begins.shift() ?? 0,
  })
  return { wake, ordered, reachedStuck, looks: () => looks }
}

test('orders a run for each of many webhooks that are due, once', async () => {
  const { wake, ordered } = aRun(23)
  expect(await wake()).toEqual({ webhooks: 23, due: 23, failing: 0, behind: 0, stopped: 0 })
  expect(new Set(ordered).size).toBe(23)
  expect(ordered).toHaveLength(23)
})

test('has ordered runs for the webhooks it found, if it is cut off at a later one', async () => {
  const { wake, ordered, reachedStuck } = aRun(30, at => at === 25)
  void wake()
  await reachedStuck
  expect(ordered.length).toBeGreaterThanOrEqual(20)
})

test('orders runs, by and by, for all others, though each run is cut off at one', async () => {
  const { wake, ordered } = aRun(100, at => at === 0, [0, 0.4, 0.1])
  for (let run = 0; run < 3; run += 1) {
    void wake()
    await setImmediate()
  }
  expect(new Set(ordered).size).toBeGreaterThanOrEqual(80)
})

test('checks several webhooks at once, since each takes calls to the table', async () => {
  const { wake, looks } = aRun(500, () => true)
  void wake()
  await setImmediate()
  expect(looks()).toBe(10)
})

test('counts the webhooks whose endpoint has failed for an hour and is called still', async () => {
  const down = (since: string) => ({ failing: { since, attempts: 9, nextAt: '2026-03-01T12:30:00Z' } })
  const { wake } = aRun([
    down('2026-03-01T11:00:00Z'),
    down('2026-03-01T11:00:01Z'),
    { status: 'paused', ...down('2026-02-26T11:00:00Z') },
    {},
  ])
  expect(await wake()).toEqual({ webhooks: 4, due: 4, failing: 1, behind: 0, stopped: 1 })
})

test('counts the webhooks whose endpoint takes what it is sent, but has yet to take what is a quarter of an hour old', async () => {
  const at = (committedAt: string) => ({ after: Date.parse(committedAt) })
  const lease = { holder: 'a-run', until: '2026-03-01T12:01:00Z' }
  const failing = { since: '2026-03-01T11:50:00Z', attempts: 3, nextAt: '2026-03-01T12:05:00Z' }
  const readable = [
    { ...at('2026-03-01T11:45:00Z') },
    // A run works on it, as it always does where an endpoint is slow.
    { ...at('2026-03-01T11:30:00Z'), lease },
    { ...at('2026-03-01T11:40:00Z'), lease },
    { ...at('2026-03-01T11:45:01Z'), lease },
    // Of these an operator hears otherwise.
    { ...at('2026-03-01T11:30:00Z'), failing },
    { ...at('2026-03-01T11:30:00Z'), failing: { ...failing, nextAt: '2026-03-01T11:59:00Z' } },
    { ...at('2026-03-01T11:30:00Z'), status: 'paused' as const },
    // It has everything.
    { after: 0 },
  ].map((fields, index) => aWebhook({ id: `wh-${index}`, ...fields }))
  const wake = createWakeWebhooks({
    webhooks: { all: async () => ({ readable, unreadable: [] }) },
    scanWebhook: async ({ after }) => {
      const visible = after === 0 ? [] : [changeAt(after + 1, { committedAt: new Date(after).toISOString() })]
      return { visible, next: visible[0]?.seq ?? after }
    },
    orders: { send: async () => {} },
    clock: { now: () => new Date('2026-03-01T12:00:00Z') },
    random: () => 0,
  })
  expect(await wake()).toEqual({ webhooks: 8, due: 2, failing: 0, behind: 3, stopped: 1 })
})

test('counts the webhooks that are called no more, for as long as they are', async () => {
  const { wake } = aRun([{ status: 'paused' }, { status: 'disabled' }, {}])
  expect(await wake()).toMatchObject({ webhooks: 3, stopped: 2 })
  expect(await wake()).toMatchObject({ webhooks: 3, stopped: 2 })
})
