import { expect, test } from 'vitest'
import { createWakeWebhooks } from '#functions/wake/wake-webhooks.ts'
import type { PushOrder } from '#ports'
import { aWebhook } from '#test/contract/a-webhook.ts'

/** The runs of wake over some webhooks, each with a test message to be sent; it waits for ever at those `stuckAt`. */
const aRun = (count: number, stuckAt?: number) => {
  const ordered: string[] = []
  const readable = Array.from({ length: count }, (_, at) =>
    aWebhook({ id: `wh-${at}`, ...(at === stuckAt ? {} : { ping: 'msg_test' }) }),
  )
  const { promise: reachedStuck, resolve } = Promise.withResolvers<void>()
  const wake = createWakeWebhooks({
    webhooks: { all: async () => ({ readable, unreadable: [] }) },
    scanWebhook: () => {
      resolve()
      return new Promise(() => {})
    },
    orders: {
      async send(orders: readonly PushOrder[]) {
        ordered.push(...orders.map(({ webhookId }) => webhookId))
      },
    },
    clock: { now: () => new Date('2026-03-01T12:00:00Z') },
  })
  return { wake, ordered, reachedStuck }
}

test('orders a run for each of many webhooks that are due, once', async () => {
  const { wake, ordered } = aRun(23)
  expect(await wake()).toEqual({ webhooks: 23, due: 23 })
  expect(new Set(ordered).size).toBe(23)
  expect(ordered).toHaveLength(23)
})

test('has ordered runs for the webhooks it found, if it is cut off at a later one', async () => {
  const { wake, ordered, reachedStuck } = aRun(30, 25)
  void wake()
  await reachedStuck
  expect(ordered.length).toBeGreaterThanOrEqual(20)
})
