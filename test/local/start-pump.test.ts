import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SQSClient } from '@aws-sdk/client-sqs'
import type { SQSEvent } from 'aws-lambda'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openQueueEngine, type QueueEngine } from '#infra/local/engines/queues/open-queue-engine.ts'
import { sdkSettings } from '#infra/local/engines/sdk-settings.ts'
import { type Pump, startPump } from '#infra/local/events/start-pump.ts'

const arn = (name: string) => `arn:aws:sqs:us-east-1:000000000000:${name}`
const letters = {
  name: 'letters',
  arn: arn('letters'),
  attributes: {
    VisibilityTimeout: '0',
    RedrivePolicy: JSON.stringify({ deadLetterTargetArn: arn('dead'), maxReceiveCount: 2 }),
  },
}
const dead = { name: 'dead', arn: arn('dead'), attributes: {} }

let folder: string
let queues: QueueEngine
let client: SQSClient
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wiredesk-queues-'))
  queues = await openQueueEngine(folder, 0)
  for (const queue of [dead, letters]) queues.putQueue(queue)
  client = new SQSClient({ ...sdkSettings, endpoint: queues.url, useQueueUrlAsEndpoint: false })
})
afterEach(async () => {
  client.destroy()
  await queues.close()
  rmSync(folder, { recursive: true, force: true })
})

/**
 * Pumps a queue into a function that does `work` with the bodies of its messages and reports those it returns
 * as failed.
 */
const pump = (queue: { name: string; arn: string }, work: (bodies: string[]) => string[] | Error): Pump => {
  const invoke = async (event: unknown) => {
    const { Records } = event as SQSEvent
    const failed = work(Records.map(({ body }) => body))
    if (failed instanceof Error) throw failed
    const identifiers = Records.filter(({ body }) => failed.includes(body)).map(({ messageId }) => messageId)
    return { batchItemFailures: identifiers.map(itemIdentifier => ({ itemIdentifier })) }
  }
  const source = { queueArn: queue.arn, functionName: 'tried', batchSize: 10, partialFailures: true }
  const listener = { handled: async () => {}, failed: () => {} }
  const queueUrl = `${queues.url}/000000000000/${queue.name}`
  return startPump({ client, queueUrl, source, lambda: { invoke }, listener })
}

it.each([
  ['reports as failed', (bodies: string[]) => bodies.filter(body => body === 'bad')],
  ['throws on', (bodies: string[]) => (bodies.includes('bad') ? new Error('bad') : [])],
])(
  'the pump of a local queue moves a message the function %s to the dead letters, and delivers the others',
  async (_, work) => {
    const seen: string[] = []
    const buried: string[] = []
    const pumps = [
      pump(letters, bodies => {
        seen.push(...bodies)
        return work(bodies)
      }),
      pump(dead, bodies => {
        buried.push(...bodies)
        return []
      }),
    ]
    queues.send(letters.arn, 'bad')
    await vi.waitFor(() => expect(buried).toEqual(['bad']), { timeout: 60_000 })
    queues.send(letters.arn, 'good')
    await vi.waitFor(() => expect(seen).toEqual(['bad', 'bad', 'good']), { timeout: 60_000 })
    await Promise.all(pumps.map(pump => pump.stop()))
  },
)

it('a local queue keeps waiting messages and those being handled over a restart', async () => {
  queues.putQueue({ ...letters, attributes: { VisibilityTimeout: '600' } })
  const work = Promise.withResolvers<void>()
  const first = pump(letters, () => {
    work.resolve()
    return ['in hand']
  })
  queues.send(letters.arn, 'in hand')
  await work.promise
  await first.stop()
  queues.send(letters.arn, 'waiting')
  client.destroy()
  await queues.close()

  queues = await openQueueEngine(folder, 0)
  queues.returnMessagesInFlight()
  client = new SQSClient({ ...sdkSettings, endpoint: queues.url, useQueueUrlAsEndpoint: false })
  const seen: string[] = []
  const second = pump(letters, bodies => {
    seen.push(...bodies)
    return []
  })
  await vi.waitFor(() => expect(seen.sort()).toEqual(['in hand', 'waiting']), { timeout: 60_000 })
  await second.stop()
})
