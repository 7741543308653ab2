import { Logger } from '@aws-lambda-powertools/logger'
import { dynamoChangeLog } from '#adapters/dynamodb/dynamo-change-log.ts'
import { dynamoClock } from '#adapters/dynamodb/dynamo-clock.ts'
import { dynamoDeliveries } from '#adapters/dynamodb/dynamo-deliveries.ts'
import { dynamoLicensees } from '#adapters/dynamodb/dynamo-licensees.ts'
import { dynamoProducts } from '#adapters/dynamodb/dynamo-products.ts'
import { dynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import { dynamoWebhooks } from '#adapters/dynamodb/dynamo-webhooks.ts'
import { sqsClient } from '#adapters/sqs/sqs-client.ts'
import { sqsPushOrders } from '#adapters/sqs/sqs-push-orders.ts'
import { schedule } from '#chain/schedule.ts'
import { createFindHolding } from '#license/find-holding.ts'
import { cacheChanges } from '#license/log/cache-changes.ts'
import { createScanWebhook } from '#license/log/scan-webhook.ts'
import { createWasGiven } from '#license/log/was-given.ts'
import { metricLines } from '#schemas/metrics/metric-lines.ts'
import { WakeEnv } from './env.ts'
import { createWakeWebhooks } from './wake-webhooks.ts'

const env = WakeEnv.parse(process.env)
const table = dynamoTable(env.TABLE)
const clock = dynamoClock(table)

const wakeWebhooks = createWakeWebhooks({
  webhooks: dynamoWebhooks(table),
  scanWebhook: createScanWebhook({
    findHolding: createFindHolding({
      licensees: dynamoLicensees(table),
      products: dynamoProducts(table),
      clock,
    }),
    changes: cacheChanges(dynamoChangeLog(table)),
    wasGiven: createWasGiven({ deliveries: dynamoDeliveries(table), clock }),
    clock,
  }),
  orders: sqsPushOrders(sqsClient(), env.PUSH_QUEUE),
  clock,
  random: Math.random,
})

/** Neither a wake-up nor the schedule carries any content: a batch of either is one run. */
export const handler = schedule(metricLines.webhooksWoken, wakeWebhooks, new Logger())
