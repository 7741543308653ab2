import { Logger } from '@aws-lambda-powertools/logger'
import { dynamoAgencyHabits } from '#adapters/dynamodb/dynamo-agency-habits.ts'
import { dynamoArticleStore } from '#adapters/dynamodb/dynamo-article-store.ts'
import { dynamoCases } from '#adapters/dynamodb/dynamo-cases.ts'
import { dynamoChangeLog } from '#adapters/dynamodb/dynamo-change-log.ts'
import { dynamoClock } from '#adapters/dynamodb/dynamo-clock.ts'
import { dynamoDeliveries } from '#adapters/dynamodb/dynamo-deliveries.ts'
import { dynamoEmbargoes } from '#adapters/dynamodb/dynamo-embargoes.ts'
import { dynamoExports } from '#adapters/dynamodb/dynamo-exports.ts'
import { dynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import { dynamoTakedowns } from '#adapters/dynamodb/dynamo-takedowns.ts'
import { lazyTextStore } from '#adapters/s3/lazy-text-store.ts'
import { sqsWakeUps } from '#adapters/sqs/sqs-wake-ups.ts'
import { schedule } from '#chain/schedule.ts'
import { createCommitRelease } from '#commit/commit-release.ts'
import { createCommitText } from '#commit/commit-text.ts'
import { logContention } from '#commit/log-contention.ts'
import { metricLines } from '#schemas/metrics/metric-lines.ts'
import { createCountOverdue } from './count-overdue.ts'
import { ReleaseEnv } from './env.ts'
import { createReleaseEmbargoes } from './release-embargoes.ts'
import { createRunMinute } from './run-minute.ts'
import { createTakeStock } from './take-stock.ts'

const env = ReleaseEnv.parse(process.env)
const table = dynamoTable(env.TABLE)
const clock = dynamoClock(table)
const log = new Logger()
const articles = dynamoArticleStore(table, lazyTextStore(env.TEXT_BUCKET))
const embargoes = dynamoEmbargoes(table)
const takedowns = dynamoTakedowns(table)
const store = {
  articles,
  changes: logContention(dynamoChangeLog(table), log),
  embargoes,
  takedowns,
  clock,
}

const releaseEmbargoes = createReleaseEmbargoes({
  embargoes,
  articles,
  commitText: createCommitText(store),
  commitRelease: createCommitRelease(store),
  clock,
})

const takeStock = createTakeStock({
  habits: dynamoAgencyHabits(table),
  cases: dynamoCases(table),
  exports: dynamoExports(table),
  changes: store.changes,
  countOverdue: createCountOverdue({
    articles,
    changes: store.changes,
    deliveries: dynamoDeliveries(table),
    takedowns,
    clock,
    takedownMinutes: env.TAKEDOWN_MINUTES,
  }),
  clock,
  log,
})

const runMinute = createRunMinute({
  releaseEmbargoes,
  takeStock,
  wakeUps: sqsWakeUps(env.WAKE_QUEUE, log),
  log,
})

export const handler = schedule(metricLines.embargoesReleased, runMinute, log)
