import { Logger } from '@aws-lambda-powertools/logger'
import { dynamoAliases } from '#adapters/dynamodb/dynamo-aliases.ts'
import { dynamoArticleStore } from '#adapters/dynamodb/dynamo-article-store.ts'
import { dynamoCases } from '#adapters/dynamodb/dynamo-cases.ts'
import { dynamoChangeLog } from '#adapters/dynamodb/dynamo-change-log.ts'
import { dynamoClock } from '#adapters/dynamodb/dynamo-clock.ts'
import { dynamoDeliveries } from '#adapters/dynamodb/dynamo-deliveries.ts'
import { dynamoEmbargoes } from '#adapters/dynamodb/dynamo-embargoes.ts'
import { dynamoHolds } from '#adapters/dynamodb/dynamo-holds.ts'
import { dynamoLastSeen } from '#adapters/dynamodb/dynamo-last-seen.ts'
import { dynamoReceipts } from '#adapters/dynamodb/dynamo-receipts.ts'
import { dynamoStandingOrders } from '#adapters/dynamodb/dynamo-standing-orders.ts'
import { dynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import { dynamoTakedowns } from '#adapters/dynamodb/dynamo-takedowns.ts'
import { lazyTextStore } from '#adapters/s3/lazy-text-store.ts'
import { sqsWakeUps } from '#adapters/sqs/sqs-wake-ups.ts'
import { createDispatch } from '#call/dispatch.ts'
import { lazyUseCases } from '#call/lazy-use-cases.ts'
import { withoutBody } from '#call/without-body.ts'
import { http } from '#chain/http.ts'
import { createReadStanding } from '#commit/read/read-standing.ts'
import { createReadText } from '#commit/read/read-text.ts'
import type { readDrop } from '#domain/drop/read-drop.ts'
import { createNoteSeen } from '#license/keys/note-seen.ts'
import { deskRoutes } from '#schemas/routes/desk-routes.ts'
import { createServeCases } from './cases/serve-cases.ts'
import { createServeDrops } from './drops/serve-drops.ts'
import { createServeReceipts } from './drops/serve-receipts.ts'
import { DeskEnv } from './env.ts'
import { createNoteCaller } from './note-caller.ts'
import { createServeReleases } from './releases/serve-releases.ts'
import { serveSession } from './serve-session.ts'
import { createFindHistory } from './stories/find-history.ts'
import { createFindStoryTexts } from './stories/find-story-texts.ts'
import { createServeStory } from './stories/serve-story.ts'
import { createServeStoryDiff } from './stories/serve-story-diff.ts'
import { createServeStoryText } from './stories/serve-story-text.ts'
import { createListTakedowns } from './takedowns/list-takedowns.ts'
import { createServeTakedowns } from './takedowns/serve-takedowns.ts'

const env = DeskEnv.parse(process.env)
const table = dynamoTable(env.TABLE)
const clock = dynamoClock(table)
const articles = dynamoArticleStore(table, lazyTextStore(env.TEXT_BUCKET))
const changes = dynamoChangeLog(table)
const aliases = dynamoAliases(table)
const cases = dynamoCases(table)
const deliveries = dynamoDeliveries(table)
const standingOrders = dynamoStandingOrders(table)
const takedowns = dynamoTakedowns(table)
const receipts = dynamoReceipts(table)

const embargoes = dynamoEmbargoes(table)
const listTakedowns = createListTakedowns({ articles, changes, deliveries, takedowns })

const log = new Logger()
const readText = createReadText({ articles })
const readStanding = createReadStanding({ articles, changes })
const findHistory = createFindHistory({ readStanding, changes })
const findStoryTexts = createFindStoryTexts({ findHistory, articles })
const openOrders = async () => {
  const [{ createDeskCommits }, { createOrderUseCases }] = await Promise.all([
    import('#commit/desk-commits.ts'),
    import('./orders/create-order-use-cases.ts'),
  ])
  const wakeUps = sqsWakeUps(env.WAKE_QUEUE, log)
  const commits = createDeskCommits({ articles, changes, embargoes, takedowns, wakeUps, clock })
  return createOrderUseCases({ ...commits, articles, aliases, cases, standingOrders, clock })
}

const openCopy = async () => {
  const [{ createServeLint }, { createServeRender }] = await Promise.all([
    import('./drops/serve-lint.ts'),
    import('./drops/serve-render.ts'),
  ])
  // The reading rules outweigh everything else, and are loaded with the first copy that is read.
  const read: typeof readDrop = async drop => (await import('#domain/drop/read-drop.ts')).readDrop(drop)
  return { lintDrop: createServeLint({ read, clock }), renderArticle: createServeRender({ clock }) }
}

const openDrops = async () => {
  const [{ s3Client }, { s3DropStore }, { s3Uploads }, { createServeRaw }, { createServeUpload }] =
    await Promise.all([
      import('#adapters/s3/s3-client.ts'),
      import('#adapters/s3/s3-drop-store.ts'),
      import('#adapters/s3/s3-uploads.ts'),
      import('./drops/serve-raw.ts'),
      import('./drops/serve-upload.ts'),
    ])
  const s3 = s3Client()
  return {
    createUpload: createServeUpload({ uploads: s3Uploads(s3, env.DROPS_BUCKET), clock }),
    readRaw: createServeRaw({ drops: s3DropStore(s3), bucket: env.DROPS_BUCKET }),
  }
}

const openBoard = async () => {
  const [
    { cloudWatchMeters },
    { dynamoAgencyHabits },
    { dynamoExports },
    { dynamoWebhooks },
    { sqsClient },
    { sqsDropQueue },
    { sqsFailedRuns },
    { stepPrices: prices },
    { createAnswerRedrive },
    { createServeBoard },
  ] = await Promise.all([
    import('#adapters/cloudwatch/cloud-watch-meters.ts'),
    import('#adapters/dynamodb/dynamo-agency-habits.ts'),
    import('#adapters/dynamodb/dynamo-exports.ts'),
    import('#adapters/dynamodb/dynamo-webhooks.ts'),
    import('#adapters/sqs/sqs-client.ts'),
    import('#adapters/sqs/sqs-drop-queue.ts'),
    import('#adapters/sqs/sqs-failed-runs.ts'),
    import('#schemas/metrics/step-prices.ts'),
    import('./drops/answer-redrive.ts'),
    import('./board/serve-board.ts'),
  ])
  const names = {
    dropQueues: [env.DROPS_QUEUE_NAME, env.BACKLOG_QUEUE_NAME],
    api: env.API_NAME,
    push: env.PUSH_FUNCTION,
  }
  const sqs = sqsClient()
  const dropQueue = sqsDropQueue(sqs, {
    drops: env.DROPS_QUEUE,
    backlog: env.BACKLOG_QUEUE,
    deadLetters: env.DEAD_LETTERS,
  })
  const readBoard = createServeBoard({
    articles,
    receipts,
    dropQueue,
    failedRuns: sqsFailedRuns(sqs, { release: env.RELEASE_DEAD_LETTERS, push: env.PUSH_DEAD_LETTERS }),
    changes,
    embargoes,
    cases,
    webhooks: dynamoWebhooks(table),
    habits: dynamoAgencyHabits(table),
    exports: dynamoExports(table),
    listTakedowns,
    meters: cloudWatchMeters(names, log),
    prices,
    takedownMinutes: env.TAKEDOWN_MINUTES,
    clock,
  })
  return { readBoard, redriveDrops: withoutBody(createAnswerRedrive({ dropQueue })) }
}

const openLicensees = async () => {
  const [
    { dynamoArticleQuotas },
    { dynamoLicensees },
    { dynamoProducts },
    { createServeDeliveries },
    { createServeLicensees },
    { createServeStoryAs },
  ] = await Promise.all([
    import('#adapters/dynamodb/dynamo-article-quotas.ts'),
    import('#adapters/dynamodb/dynamo-licensees.ts'),
    import('#adapters/dynamodb/dynamo-products.ts'),
    import('./deliveries/serve-deliveries.ts'),
    import('./licensees/serve-licensees.ts'),
    import('./stories/serve-story-as.ts'),
  ])
  const licensees = dynamoLicensees(table)
  const products = dynamoProducts(table)
  const articleQuotas = dynamoArticleQuotas(table)
  return {
    listDeliveries: createServeDeliveries({ licensees, deliveries, articles, changes, clock }),
    listLicensees: createServeLicensees({ licensees }),
    readStoryAs: createServeStoryAs({ licensees, products, articleQuotas, readStanding, readText, clock }),
  }
}

const openTexts = async () => {
  const { createServeTexts } = await import('./search/serve-texts.ts')
  return { findTexts: createServeTexts({ articles, changes, deliveries }) }
}

const openHandover = async () => {
  const [{ dynamoClosedCases }, { dynamoWebhooks }, { createServeHandover }] = await Promise.all([
    import('#adapters/dynamodb/dynamo-closed-cases.ts'),
    import('#adapters/dynamodb/dynamo-webhooks.ts'),
    import('./handover/serve-handover.ts'),
  ])
  const ports = { articles, changes, closedCases: dynamoClosedCases(table), webhooks: dynamoWebhooks(table) }
  return { readHandover: createServeHandover({ ...ports, clock }) }
}

const orders = [
  'killStory',
  'reinstateStory',
  'recallStory',
  'setField',
  'clearField',
  'setState',
  'resolveCase',
  'dismissCase',
] as const

/**
 * Lists and stories are loaded from the start; what changes a story, reads copy or calls other services is
 * loaded on first use.
 */
const answer = createDispatch(deskRoutes, {
  readSession: serveSession,
  listDrops: createServeDrops({ receipts, articles, changes, cases, clock }),
  readReceipts: createServeReceipts({ receipts, bucket: env.DROPS_BUCKET }),
  readStory: createServeStory({ findHistory, aliases, articles, changes, readText, deliveries, takedowns }),
  readStoryText: createServeStoryText({ findStoryTexts }),
  readStoryDiff: createServeStoryDiff({ findStoryTexts }),
  listCases: createServeCases({ cases, articles, changes }),
  listReleases: createServeReleases({
    embargoes,
    holds: dynamoHolds(table),
    articles,
    changes,
    readStanding,
  }),
  listTakedowns: createServeTakedowns({ listTakedowns }),
  ...lazyUseCases(orders, openOrders),
  ...lazyUseCases(['lintDrop', 'renderArticle'], openCopy),
  ...lazyUseCases(['createUpload', 'readRaw'], openDrops),
  ...lazyUseCases(['findTexts'], openTexts),
  ...lazyUseCases(['readHandover'], openHandover),
  ...lazyUseCases(['listDeliveries', 'listLicensees', 'readStoryAs'], openLicensees),
  ...lazyUseCases(['readBoard', 'redriveDrops'], openBoard),
})
const noteSeen = createNoteSeen({ lastSeen: dynamoLastSeen(table), clock })

export const handler = http(createNoteCaller({ noteSeen, log })(answer), log)
