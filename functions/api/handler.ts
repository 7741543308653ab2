import { Logger } from '@aws-lambda-powertools/logger'
import { dynamoArticleQuotas } from '#adapters/dynamodb/dynamo-article-quotas.ts'
import { dynamoArticleStore } from '#adapters/dynamodb/dynamo-article-store.ts'
import { dynamoCallCounts } from '#adapters/dynamodb/dynamo-call-counts.ts'
import { dynamoChangeLog } from '#adapters/dynamodb/dynamo-change-log.ts'
import { dynamoClock } from '#adapters/dynamodb/dynamo-clock.ts'
import { dynamoDeliveries } from '#adapters/dynamodb/dynamo-deliveries.ts'
import { dynamoLastSeen } from '#adapters/dynamodb/dynamo-last-seen.ts'
import { dynamoLicensees } from '#adapters/dynamodb/dynamo-licensees.ts'
import { dynamoProducts } from '#adapters/dynamodb/dynamo-products.ts'
import { dynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import { lazyTextStore } from '#adapters/s3/lazy-text-store.ts'
import { createDispatch } from '#call/dispatch.ts'
import { lazyUseCases } from '#call/lazy-use-cases.ts'
import { http } from '#chain/http.ts'
import { createNoteSeen } from '#license/keys/note-seen.ts'
import { type AccountRouteName, accountRoutes } from '#schemas/routes/account-routes.ts'
import { routes } from '#schemas/routes/routes.ts'
import { type WebhookRouteName, webhookRoutes } from '#schemas/routes/webhook-routes.ts'
import { createCallQuota } from './call-quota.ts'
import { createReading } from './create-reading.ts'
import { createReadingUseCases } from './create-reading-use-cases.ts'
import { ApiEnv } from './env.ts'
import { createMeter } from './meter.ts'

const env = ApiEnv.parse(process.env)
const log = new Logger()
const table = dynamoTable(env.TABLE)
const clock = dynamoClock(table)
const changes = dynamoChangeLog(table)
const articles = dynamoArticleStore(table, lazyTextStore(env.TEXT_BUCKET))
const products = dynamoProducts(table)
const deliveries = dynamoDeliveries(table)
const articleQuotas = dynamoArticleQuotas(table)
const licensees = dynamoLicensees(table)
const stores = { articles, changes, licensees, products, deliveries, articleQuotas }
const reading = createReading({ ...stores, clock, log })
const { findHolding, readStanding } = reading

const lastSeen = dynamoLastSeen(table)
const callQuota = createCallQuota({ counts: dynamoCallCounts(table), clock })
const meter = createMeter({
  findHolding,
  callQuota,
  noteSeen: createNoteSeen({ lastSeen, clock }),
  log,
})

const openAccount = async () => {
  const [
    { randomBytes },
    { dynamoAccessKeys },
    { dynamoTakedowns },
    { dynamoWebhooks },
    { createAccountUseCases },
  ] = await Promise.all([
    import('node:crypto'),
    import('#adapters/dynamodb/dynamo-access-keys.ts'),
    import('#adapters/dynamodb/dynamo-takedowns.ts'),
    import('#adapters/dynamodb/dynamo-webhooks.ts'),
    import('./account/create-account-use-cases.ts'),
  ])
  return createAccountUseCases({
    findHolding,
    articles,
    changes,
    products,
    accessKeys: dynamoAccessKeys(table),
    lastSeen,
    articleQuotas,
    webhooks: dynamoWebhooks(table),
    deliveries,
    takedowns: dynamoTakedowns(table),
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
    wasGiven: reading.wasGiven,
    targets: openTargets(process.env),
    wakeUps: sqsWakeUps(env.WAKE_QUEUE, log),
    clock,
    random: randomBytes,
  })
}

const openTakedowns = async () => {
  const [{ dynamoTakedowns }, { withoutBody }, { createAcknowledgeTakedown }] = await Promise.all([
    import('#adapters/dynamodb/dynamo-takedowns.ts'),
    import('#call/without-body.ts'),
    import('./articles/acknowledge-takedown.ts'),
  ])
  const takedowns = dynamoTakedowns(table)
  return {
    acknowledgeTakedown: withoutBody(
      createAcknowledgeTakedown({ findHolding, readStanding, deliveries, takedowns, clock }),
    ),
  }
}

const answer = createDispatch(routes, {
  ...createReadingUseCases({ ...reading, articles, changes, clock, log }),
  ...lazyUseCases(['acknowledgeTakedown'], openTakedowns),
  ...lazyUseCases(Object.keys(accountRoutes) as AccountRouteName[], openAccount),
  ...lazyUseCases(Object.keys(webhookRoutes) as WebhookRouteName[], openWebhooks),
})

export const handler = http(meter(answer), log)
