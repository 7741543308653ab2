import { Logger } from '@aws-lambda-powertools/logger'
import { dynamoArticleQuotas } from '#adapters/dynamodb/dynamo-article-quotas.ts'
import { dynamoArticleStore } from '#adapters/dynamodb/dynamo-article-store.ts'
import { dynamoCallCounts } from '#adapters/dynamodb/dynamo-call-counts.ts'
import { dynamoChangeLog } from '#adapters/dynamodb/dynamo-change-log.ts'
import { dynamoDeliveries } from '#adapters/dynamodb/dynamo-deliveries.ts'
import { dynamoLastSeen } from '#adapters/dynamodb/dynamo-last-seen.ts'
import { dynamoLicensees } from '#adapters/dynamodb/dynamo-licensees.ts'
import { dynamoProducts } from '#adapters/dynamodb/dynamo-products.ts'
import { dynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import { dynamoTakedowns } from '#adapters/dynamodb/dynamo-takedowns.ts'
import { lazyTextStore } from '#adapters/s3/lazy-text-store.ts'
import { systemClock as clock } from '#adapters/system-clock.ts'
import { createDispatch } from '#call/dispatch.ts'
import { lazyUseCases } from '#call/lazy-use-cases.ts'
import { http } from '#chain/http.ts'
import { createReadStanding } from '#commit/read-standing.ts'
import { createReadText } from '#commit/read-text.ts'
import { createFindGone } from '#license/find-gone.ts'
import { createFindHolding } from '#license/find-holding.ts'
import { createFindTexts } from '#license/find-texts.ts'
import { keepChanges } from '#license/keep-changes.ts'
import { keepLatest } from '#license/keep-latest.ts'
import { createReadLatest } from '#license/read-latest.ts'
import { createRecordDelivery } from '#license/record-delivery.ts'
import { createTakeQuota } from '#license/take-quota.ts'
import { type AccountRouteName, accountRoutes } from '#schemas/account-routes.ts'
import { routes } from '#schemas/routes.ts'
import { type WebhookRouteName, webhookRoutes } from '#schemas/webhook-routes.ts'
import { createAcknowledgeTakedown } from './acknowledge-takedown.ts'
import { createCallQuota } from './call-quota.ts'
import { ApiEnv } from './env.ts'
import { createFindLatest } from './find-latest.ts'
import { createFindRevisions } from './find-revisions.ts'
import { createFindStart } from './find-start.ts'
import { createMeter } from './meter.ts'
import { createNoteSeen } from './note-seen.ts'
import { createReadFeedPage } from './read-feed-page.ts'
import { createServeArticle } from './serve-article.ts'
import { createServeDiff } from './serve-diff.ts'
import { createServeFeed } from './serve-feed.ts'
import { createServeLatest } from './serve-latest.ts'
import { createServeRevision } from './serve-revision.ts'
import { createServeRevisions } from './serve-revisions.ts'

const env = ApiEnv.parse(process.env)
const log = new Logger()
const table = dynamoTable(env.TABLE)
const changes = dynamoChangeLog(table)
const articles = dynamoArticleStore(table, lazyTextStore(env.TEXT_BUCKET))
const products = dynamoProducts(table)
const findHolding = createFindHolding({ licensees: dynamoLicensees(table), products, clock })

const deliveries = dynamoDeliveries(table)
const readStanding = createReadStanding({ articles, changes })
const readLatest = keepLatest({ readLatest: createReadLatest({ articles, changes }), changes })
const readText = createReadText({ articles })
const articleQuotas = dynamoArticleQuotas(table)
const takeQuota = createTakeQuota({ articleQuotas, clock })
const recordDelivery = createRecordDelivery({ deliveries, takeQuota, clock, log })
const kept = keepChanges(changes)
const readFeedPage = createReadFeedPage({
  changes: kept,
  findGone: createFindGone({ readLatest, clock }),
  findTexts: createFindTexts({ articles, readLatest, recordDelivery, how: 'feed' }),
  clock,
  log,
})
const latest = {
  findHolding,
  findLatest: createFindLatest({ changes, kept }),
  findTexts: createFindTexts({ articles, readLatest, recordDelivery, how: 'latest' }),
  clock,
}
const findRevisions = createFindRevisions({ findHolding, readStanding, changes, clock })

const lastSeen = dynamoLastSeen(table)
const callQuota = createCallQuota({ counts: dynamoCallCounts(table), clock })
const meter = createMeter({
  findHolding,
  callQuota,
  noteSeen: createNoteSeen({ lastSeen, clock }),
  log,
})

const openAccount = async () => {
  const [{ randomBytes }, { dynamoAccessKeys }, { dynamoWebhooks }, { createAccountUseCases }] =
    await Promise.all([
      import('node:crypto'),
      import('#adapters/dynamodb/dynamo-access-keys.ts'),
      import('#adapters/dynamodb/dynamo-webhooks.ts'),
      import('./account/create-account-use-cases.ts'),
    ])
  return createAccountUseCases({
    findHolding,
    products,
    accessKeys: dynamoAccessKeys(table),
    lastSeen,
    articleQuotas,
    webhooks: dynamoWebhooks(table),
    deliveries,
    callQuota,
    clock,
    random: count => randomBytes(count).toString('base64url'),
  })
}

const openWebhooks = async () => {
  const [{ randomBytes }, { openTargets }, { dynamoWebhooks }, { sqsWakeUps }, { createWebhookUseCases }] =
    await Promise.all([
      import('node:crypto'),
      import('#adapters/http/open-targets.ts'),
      import('#adapters/dynamodb/dynamo-webhooks.ts'),
      import('#adapters/sqs/sqs-wake-ups.ts'),
      import('./webhooks/create-webhook-use-cases.ts'),
    ])
  return createWebhookUseCases({
    findHolding,
    webhooks: dynamoWebhooks(table),
    changes,
    targets: openTargets(process.env),
    wakeUps: sqsWakeUps(env.WAKE_QUEUE, log),
    clock,
    random: randomBytes,
  })
}

const answer = createDispatch(routes, {
  readFeed: createServeFeed({ findHolding, findStart: createFindStart(changes), readFeedPage, clock }),
  readArticle: createServeArticle({ findHolding, readStanding, readText, recordDelivery, clock }),
  readRevisions: createServeRevisions({ findRevisions }),
  readRevision: createServeRevision({ findRevisions, readText, recordDelivery, clock }),
  readDiff: createServeDiff({ findRevisions, readText, recordDelivery }),
  readLatestAtom: createServeLatest(latest, 'atom'),
  readLatestRss: createServeLatest(latest, 'rss'),
  readLatestJson: createServeLatest(latest, 'json'),
  acknowledgeTakedown: createAcknowledgeTakedown({
    findHolding,
    readStanding,
    deliveries,
    takedowns: dynamoTakedowns(table),
    clock,
  }),
  ...lazyUseCases(Object.keys(accountRoutes) as AccountRouteName[], openAccount),
  ...lazyUseCases(Object.keys(webhookRoutes) as WebhookRouteName[], openWebhooks),
})

export const handler = http(meter(answer), log)
