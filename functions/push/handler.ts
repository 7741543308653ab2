import { randomUUID } from 'node:crypto'
import { Logger } from '@aws-lambda-powertools/logger'
import { dynamoArticleQuotas } from '#adapters/dynamodb/dynamo-article-quotas.ts'
import { dynamoArticleStore } from '#adapters/dynamodb/dynamo-article-store.ts'
import { dynamoChangeLog } from '#adapters/dynamodb/dynamo-change-log.ts'
import { dynamoClock } from '#adapters/dynamodb/dynamo-clock.ts'
import { dynamoDeliveries } from '#adapters/dynamodb/dynamo-deliveries.ts'
import { dynamoLicensees } from '#adapters/dynamodb/dynamo-licensees.ts'
import { dynamoProducts } from '#adapters/dynamodb/dynamo-products.ts'
import { dynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import { dynamoWebhooks } from '#adapters/dynamodb/dynamo-webhooks.ts'
import { httpEndpoints } from '#adapters/http/http-endpoints.ts'
import { targetRules } from '#adapters/http/target-rules.ts'
import { lazyTextStore } from '#adapters/s3/lazy-text-store.ts'
import { sqsClient } from '#adapters/sqs/sqs-client.ts'
import { sqsPushOrders } from '#adapters/sqs/sqs-push-orders.ts'
import { queue } from '#chain/queue.ts'
import { createFindHolding } from '#license/find-holding.ts'
import { createRecordDelivery } from '#license/ledger/record-delivery.ts'
import { createTakeQuota } from '#license/ledger/take-quota.ts'
import { cacheChanges } from '#license/log/cache-changes.ts'
import { createScanWebhook } from '#license/log/scan-webhook.ts'
import { createWasGiven } from '#license/log/was-given.ts'
import { createFindHiddenTexts } from '#license/texts/find-hidden-texts.ts'
import { createFindTexts } from '#license/texts/find-texts.ts'
import { createReadLatest } from '#license/texts/read-latest.ts'
import { PushEnv } from './env.ts'
import { createMakeMessage } from './make-message.ts'
import { createPushWebhook } from './push-webhook.ts'
import { readPushOrder } from './read-push-order.ts'
import { createSendMessage } from './send-message.ts'

const env = PushEnv.parse(process.env)
const table = dynamoTable(env.TABLE)
const clock = dynamoClock(table)
const log = new Logger()
const changes = dynamoChangeLog(table)
const articles = dynamoArticleStore(table, lazyTextStore(env.TEXT_BUCKET))
const deliveries = dynamoDeliveries(table)
const webhooks = dynamoWebhooks(table)
const readLatest = createReadLatest({ articles, changes })

const pushWebhook = createPushWebhook({
  webhooks,
  scanWebhook: createScanWebhook({
    findHolding: createFindHolding({
      licensees: dynamoLicensees(table),
      products: dynamoProducts(table),
      clock,
    }),
    changes: cacheChanges(changes),
    wasGiven: createWasGiven({ deliveries, clock }),
    clock,
  }),
  makeMessage: createMakeMessage({
    findHiddenTexts: createFindHiddenTexts({ readLatest, clock }),
    findTexts: createFindTexts({
      articles,
      readLatest,
      readEachLatest: readLatest,
      recordDelivery: createRecordDelivery({
        deliveries,
        takeQuota: createTakeQuota({ articleQuotas: dynamoArticleQuotas(table), clock }),
        clock,
        log,
      }),
      how: 'webhook',
      log,
    }),
    clock,
  }),
  sendMessage: createSendMessage({
    endpoints: httpEndpoints(targetRules(process.env)),
    webhooks,
    clock,
  }),
  orders: sqsPushOrders(sqsClient(), env.PUSH_QUEUE),
  clock,
  log,
  random: Math.random,
  newId: randomUUID,
})

export const handler = queue(body => pushWebhook(readPushOrder(body)), log, {
  atOnce: Number.POSITIVE_INFINITY,
})
