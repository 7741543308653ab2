import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SQSClient } from '@aws-sdk/client-sqs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { queue } from '#chain/queue.ts'
import { createCommitRevision } from '#commit/commit-revision.ts'
import { readDrop } from '#domain/drop/read-drop.ts'
import { createIngestDrop } from '#functions/ingest/ingest-drop.ts'
import { createIngestMessage } from '#functions/ingest/ingest-message.ts'
import { openQueueEngine, type QueueEngine } from '#infra/local/engines/queues/open-queue-engine.ts'
import { sdkSettings } from '#infra/local/engines/sdk-settings.ts'
import { startPump } from '#infra/local/events/start-pump.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'
import { aStory } from './a-story.ts'
import { context } from './open-lambdas.ts'

const arn = (name: string) => `arn:aws:sqs:us-east-1:000000000000:${name}`
const dead = { name: 'dead', arn: arn('dead'), attributes: { VisibilityTimeout: '0' } }
const drops = {
  name: 'drops',
  arn: arn('drops'),
  // As in the template, except for the time a message stays hidden.
  attributes: {
    VisibilityTimeout: '0',
    RedrivePolicy: JSON.stringify({ deadLetterTargetArn: dead.arn, maxReceiveCount: 8 }),
  },
}

let folder: string
let queues: QueueEngine
let client: SQSClient
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wiredesk-dead-letters-'))
  queues = await openQueueEngine(folder, 0)
  for (const each of [dead, drops]) queues.putQueue(each)
  client = new SQSClient({ ...sdkSettings, endpoint: queues.url, useQueueUrlAsEndpoint: false })
})
afterEach(async () => {
  client.destroy()
  await queues.close()
  rmSync(folder, { recursive: true, force: true })
})

const bodyOf = (key: string) =>
  JSON.stringify({
    Records: [
      {
        eventTime: '2026-03-01T10:00:00.000Z',
        eventName: 'ObjectCreated:Put',
        s3: { bucket: { name: 'drops' }, object: { key, size: 100, sequencer: '10' } },
      },
    ],
  })

test('a drop that always fails goes to the dead-letter queue while the others are committed; a redrive after the fix commits it once', async () => {
  const store = memoryPorts()
  const files = memoryDropStore()
  const clock = { now: () => new Date('2026-03-01T10:00:00Z') }
  let isFixed = false
  const ingestDrop = createIngestDrop({
    ...store,
    drops: files,
    clock,
    commitRevision: createCommitRevision({ ...store, clock }),
    async read(drop) {
      if (drop.path === 'poison.json' && !isFixed) throw new Error('A reader of ours fails on this drop')
      return readDrop(drop)
    },
  })
  const log = { info: () => {}, error: () => {} }
  const handler = queue(createIngestMessage({ ingestDrop, noteAgencies: async () => {}, clock, log }), log)
  const names = ['one.json', 'poison.json', 'two.json']
  for (const key of names)
    files.add(
      { bucket: 'drops', key, sequencer: '10' },
      new TextEncoder().encode(aStory(`tag:coast,2026:${key}`)),
    )

  const pump = (from: typeof dead, invoke: (event: unknown) => Promise<unknown>) =>
    startPump({
      client,
      queueUrl: `${queues.url}/000000000000/${from.name}`,
      source: { queueArn: from.arn, functionName: 'tried', batchSize: 10, partialFailures: true },
      lambda: { invoke },
      listener: { handled: async () => {}, failed: () => {} },
    })
  const ingesting = pump(drops, event => handler(event as never, context))
  const readLog = () => store.changes.after(0, 100)
  for (const key of names) queues.send(drops.arn, bodyOf(key))
  await vi.waitFor(async () => expect(await readLog()).toHaveLength(2), { timeout: 60_000 })

  const buried: string[] = []
  const burying = pump(dead, async event => {
    const { Records } = event as { Records: { body: string }[] }
    buried.push(...Records.map(({ body }) => body))
  })
  await vi.waitFor(() => expect(buried).toEqual([bodyOf('poison.json')]), { timeout: 60_000 })
  await burying.stop()
  expect(await store.receipts.forKey('drops', 'poison.json', 1)).toEqual([])

  isFixed = true
  for (let time = 0; time < 3; time += 1) queues.send(drops.arn, buried[0] ?? '')
  queues.send(drops.arn, bodyOf('one.json'))
  await vi.waitFor(async () => expect(await readLog()).toHaveLength(3), { timeout: 60_000 })
  await ingesting.stop()
  expect((await readLog()).map(({ seq }) => seq)).toEqual([1, 2, 3])
  expect(await store.receipts.forKey('drops', 'poison.json', 1)).toMatchObject([{ outcome: 'accepted' }])
})
