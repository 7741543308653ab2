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

test('no wake-up is sent while no webhook exists, which is looked up once a minute', async () => {
  const { batch, counted, pass } = open()
  await batch(true)
  await batch(true)
  expect(counted).toEqual({ asked: 1, woken: 0 })
  pass(61)
  await batch(true)
  expect(counted).toEqual({ asked: 2, woken: 0 })
})

test('a wake-up is sent at once when the latest story found a webhook counted', async () => {
  const { batch, counted } = open()
  await batch(true)
  await batch(false)
  expect(counted).toEqual({ asked: 1, woken: 1 })
})

test('a wake-up is sent for a webhook stored before webhooks were counted', async () => {
  const { batch, counted, webhooks } = open()
  await webhooks.write(aWebhook())
  await batch(true)
  expect(counted).toEqual({ asked: 1, woken: 1 })
})

test('a wake-up is sent where the only webhook stored cannot be read', async () => {
  const { batch, counted, webhooks } = open()
  const broken = { name: 'gazette#wh_1', error: new Error('layout 99') }
  webhooks.all = async () => ({ readable: [], unreadable: [broken] })
  await batch(true)
  expect(counted).toEqual({ asked: 1, woken: 1 })
})

test('a wake-up is sent after a batch without a story, such as a notice’s kill', async () => {
  const { batch, counted } = open()
  await batch(true)
  await batch()
  expect(counted).toEqual({ asked: 1, woken: 1 })
})

test('a wake-up is sent when webhooks cannot be looked up', async () => {
  const { batch, counted, fail } = open()
  fail()
  await batch(true)
  expect(counted).toEqual({ asked: 1, woken: 1 })
})
