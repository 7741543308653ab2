import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { S3Client } from '@aws-sdk/client-s3'
import type { Context, SQSEvent } from 'aws-lambda'
import { s3TextStore } from '#adapters/s3/s3-text-store.ts'
import { openObjectEngine } from '#infra/local/engines/objects/open-object-engine.ts'
import { openQueueEngine } from '#infra/local/engines/queues/open-queue-engine.ts'
import { sdkSettings } from '#infra/local/engines/sdk-settings.ts'
import { functionEnvironment } from '#infra/local/lambda/function-environment.ts'
import { putDrop } from '#infra/local/put-drop.ts'
import type { Receipt } from '#schemas/drops/receipt.ts'
import { oneMessage } from '#test/chain/one-message.ts'
import { openDynalite } from '#test/contract/open-dynalite.ts'
import { dynamoPorts } from '#test/contract/worlds.ts'

export const context = { getRemainingTimeInMillis: () => 60_000 } as Context

interface DropOptions {
  metadata?: Record<string, string>
  droppedAt?: string
}

const bucket = { versioned: true, cors: [], notifications: [] }

const queueNamed = (name: string) => ({
  name,
  arn: `arn:aws:sqs:us-east-1:000000000000:${name}`,
  attributes: {},
})

/** DynamoDB, S3 and SQS, embedded, and the environment that points the Lambdas' own clients at them. */
export const openLambdas = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wiredesk-faults-'))
  const { table, endpoint, close } = await openDynalite()
  const objects = await openObjectEngine(folder, 0, () => {}, console.error)
  await objects.putBuckets([
    { ...bucket, name: 'drops' },
    { ...bucket, name: 'texts' },
  ])
  const queues = await openQueueEngine(join(folder, 'queues'), 0)
  for (const name of ['wake-ups', 'orders']) queues.putQueue(queueNamed(name))
  const urlOf = (name: string) => `${queues.url}/000000000000/${name}`
  const urls = { dynamodbUrl: endpoint, s3Url: objects.url, sqsUrl: queues.url, cloudwatchUrl: queues.url }
  const environment = {
    TABLE: table.name,
    TEXT_BUCKET: 'texts',
    TAKEDOWN_MINUTES: '60',
    WAKE_QUEUE: urlOf('wake-ups'),
    PUSH_QUEUE: urlOf('orders'),
    DROPS_BUCKET: 'drops',
    DROPS_QUEUE: urlOf('drops'),
    DROPS_QUEUE_NAME: 'drops',
    BACKLOG_QUEUE: urlOf('backlog'),
    BACKLOG_QUEUE_NAME: 'backlog',
    DEAD_LETTERS: urlOf('dead-letters'),
    RELEASE_DEAD_LETTERS: urlOf('release-dead-letters'),
    PUSH_DEAD_LETTERS: urlOf('push-dead-letters'),
    API_NAME: 'api',
    PUSH_FUNCTION: 'push',
  }
  Object.assign(
    process.env,
    functionEnvironment(
      { name: 'faults', environment, memoryMegabytes: 512 } as never,
      urls,
      import.meta.dirname,
    ),
    {
      AWS_LAMBDA_LOG_LEVEL: '',
      POWERTOOLS_LOG_LEVEL: 'SILENT',
    },
  )
  const s3 = new S3Client({ ...sdkSettings, endpoint: objects.url })
  let sequencer = 0x1000
  return {
    /** The store, bypassing the faults. */
    store: dynamoPorts(table, s3TextStore(s3, 'texts')),
    /** Puts a drop, and returns S3's message about it. */
    async drop(
      key: string,
      body: string,
      { metadata, droppedAt = '2026-03-01T10:00:00.000Z' }: DropOptions = {},
    ): Promise<{ event: SQSEvent; drop: Receipt['drop'] }> {
      const versionId = await putDrop(s3, 'drops', key, Buffer.from(body), metadata)
      sequencer += 1
      const drop = {
        bucket: 'drops',
        key,
        versionId,
        sequencer: sequencer.toString(16).toUpperCase(),
        size: Buffer.byteLength(body),
        droppedAt,
      }
      const record = {
        eventTime: drop.droppedAt,
        eventName: 'ObjectCreated:Put',
        s3: { bucket: { name: 'drops' }, object: { ...drop } },
      }
      return { event: oneMessage(key, JSON.stringify({ Records: [record] })), drop }
    },
    async close() {
      s3.destroy()
      await objects.close()
      await queues.close()
      await close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
