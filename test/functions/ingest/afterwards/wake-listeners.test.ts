import { expect, test } from 'vitest'
import { createWakeListeners } from '#functions/ingest/afterwards/wake-listeners.ts'
import type { Remembered } from '#functions/ingest/remembered.ts'
import { aWebhook } from '#test/contract/a-webhook.ts'
import { memoryWebhooks } from '#test/memory/memory-webhooks.ts'

const open = () => {
  let now = Date.parse('2026-03-01T10:00:00Z')
  const counted = { asked: 0, woken: 0 }
  const webhooks = memoryWebhooks()
  const remembered: Remembered = { seq: 0 }
  const all = () => {
    counted.asked += 1
    return webhooks.all()
  }
  const send = async () => {
    counted.woken += 1
  }
  const log = { warn: () => {} }
  const ports = { webhooks: { all }, wakeUps: { send }, clock: { now: () => new Date(now) }, log }
  const wakeListeners = createWakeListeners(ports, remembered)
  return {
    webhooks,
    counted,
    /** A batch whose latest story found that no webhook was counted, or that one was. */
    async batch(mayBeUnheard?: boolean) {
      if (mayBeUnheard !== undefined) remembered.mayBeUnheard = mayBeUnheard
      await wakeListeners()
    },
    fail() {
      webhooks.all = () => Promise.reject(new Error('throttled'))
    },
    pass(seconds: number) {
      now += seconds * 1000
    },
  }
}

test('nobody is woken where nobody listens, and that is asked once a minute', async () => {
  const { batch, counted, pass } = open()
  await batch(true)
  await batch(true)
  expect(counted).toEqual({ asked: 1, woken: 0 })
  pass(61)
  await batch(true)
  expect(counted).toEqual({ asked: 2, woken: 0 })
})

test('a webhook that is counted is woken at once, whatever was found before', async () => {
  const { batch, counted } = open()
  await batch(true)
  await batch(false)
  expect(counted).toEqual({ asked: 1, woken: 1 })
})

test('a webhook of before they were counted is woken', async () => {
  const { batch, counted, webhooks } = open()
  await webhooks.write(aWebhook())
  await batch(true)
  expect(counted).toEqual({ asked: 1, woken: 1 })
})

test('a batch without a story, such as a kill that a notice orders, wakes whoever there may be', async () => {
  const { batch, counted } = open()
  await batch(true)
  await batch()
  expect(counted).toEqual({ asked: 1, woken: 1 })
})

test('where webhooks cannot be looked for, push is woken', async () => {
  const { batch, counted, fail } = open()
  fail()
  await batch(true)
  expect(counted).toEqual({ asked: 1, woken: 1 })
})
