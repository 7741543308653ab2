import { Logger } from '@aws-lambda-powertools/logger'
import type { SQSRecord } from 'aws-lambda'
import { dynamoAgencyHabits } from '#adapters/dynamodb/dynamo-agency-habits.ts'
import { dynamoAliases } from '#adapters/dynamodb/dynamo-aliases.ts'
import { dynamoArrivals } from '#adapters/dynamodb/dynamo-arrivals.ts'
import { dynamoArticleStore } from '#adapters/dynamodb/dynamo-article-store.ts'
import { dynamoCases } from '#adapters/dynamodb/dynamo-cases.ts'
import { dynamoChangeLog } from '#adapters/dynamodb/dynamo-change-log.ts'
import { dynamoClock } from '#adapters/dynamodb/dynamo-clock.ts'
import { dynamoEmbargoes } from '#adapters/dynamodb/dynamo-embargoes.ts'
import { dynamoReceipts } from '#adapters/dynamodb/dynamo-receipts.ts'
import { dynamoStandingOrders } from '#adapters/dynamodb/dynamo-standing-orders.ts'
import { dynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import { dynamoTakedowns } from '#adapters/dynamodb/dynamo-takedowns.ts'
import { dynamoWebhooks } from '#adapters/dynamodb/dynamo-webhooks.ts'
import { dropStoreOf } from '#adapters/s3/drop-store-of.ts'
import { lazyTextStore } from '#adapters/s3/lazy-text-store.ts'
import { signedObjects } from '#adapters/s3/signed-objects.ts'
import { sqsWakeUps } from '#adapters/sqs/sqs-wake-ups.ts'
import { createSetAside } from '#chain/create-set-aside.ts'
import { queue } from '#chain/queue.ts'
import { queueUrlOf } from '#chain/queue-url-of.ts'
import { createCommitRevision } from '#commit/commit-revision.ts'
import { logContention } from '#commit/log-contention.ts'
import { readDrop } from '#domain/drop/read-drop.ts'
import { createNoteAgencies } from './afterwards/note-agencies.ts'
import { createWakeListeners } from './afterwards/wake-listeners.ts'
import { logOpenedCases } from './cases/log-opened-cases.ts'
import { IngestEnv } from './env.ts'
import { AT_ONCE, createIngestDrop } from './ingest-drop.ts'
import { createIngestMessage } from './ingest-message.ts'
import type { Remembered } from './remembered.ts'

const env = IngestEnv.parse(process.env)
const table = dynamoTable(env.TABLE)
const clock = dynamoClock(table)
const log = new Logger()

const remembered: Remembered = { seq: 0 }
const texts = lazyTextStore(env.TEXT_BUCKET)
const articles = dynamoArticleStore(table, texts)

const commitRevision = createCommitRevision({
  articles,
  changes: logContention(dynamoChangeLog(table), log),
  embargoes: dynamoEmbargoes(table),
  takedowns: dynamoTakedowns(table),
  clock,
})
const drops = dropStoreOf(signedObjects())
const ingestDrop = createIngestDrop({
  drops,
  receipts: dynamoReceipts(table),
  articles,
  aliases: dynamoAliases(table),
  arrivals: dynamoArrivals(table, texts),
  standingOrders: dynamoStandingOrders(table),
  cases: logOpenedCases(dynamoCases(table), log),
  commitRevision,
  read: readDrop,
  clock,
  remembered,
})

const noteAgencies = createNoteAgencies({ habits: dynamoAgencyHabits(table), clock })
const wakeUps = sqsWakeUps(env.WAKE_QUEUE, log)
const wakeListeners = createWakeListeners(
  { webhooks: dynamoWebhooks(table), wakeUps, clock, log },
  remembered,
)

/** Half a run: ten stories take a second or two, and a drop with thousands of them a minute. */
const LEAST_MS = 45_000

const queues = [env.DROPS_QUEUE, env.BACKLOG_QUEUE] as const
// Loaded once a drop takes so long, or so many wait, off the cold path.
const sendTo = async (url: string, messages: readonly SQSRecord[]) =>
  (await import('#adapters/sqs/sqs-messages-again.ts')).sqsMessagesAgain(url, messages)
const setAside = createSetAside({
  isUrgent: async body => {
    const { createMayStop } = await import('./drops/may-stop.ts')
    return await createMayStop({ drops })(body)
  },
  sendToBacklog: late => sendTo(env.BACKLOG_QUEUE, late),
  clock,
  log,
})

export const handler = queue(createIngestMessage({ ingestDrop, noteAgencies, clock, log }), log, {
  // What has been set aside is not set aside again.
  setAside: async records =>
    queueUrlOf(records[0], queues) === env.BACKLOG_QUEUE ? new Set() : setAside(records),
  atOnce: AT_ONCE,
  leastMs: LEAST_MS,
  sendAgain: deferred => sendTo(queueUrlOf(deferred[0], queues), deferred),
  sooner: async failed =>
    (await import('#adapters/sqs/sqs-messages-sooner.ts')).sqsMessagesSooner(
      queueUrlOf(failed[0]?.record, queues),
      failed,
    ),
  afterBatch: wakeListeners,
})
