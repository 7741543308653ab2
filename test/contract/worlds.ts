import { dynamoAccessKeys } from '#adapters/dynamodb/dynamo-access-keys.ts'
import { dynamoAgencyHabits } from '#adapters/dynamodb/dynamo-agency-habits.ts'
import { dynamoAliases } from '#adapters/dynamodb/dynamo-aliases.ts'
import { dynamoArrivals } from '#adapters/dynamodb/dynamo-arrivals.ts'
import { dynamoArticleQuotas } from '#adapters/dynamodb/dynamo-article-quotas.ts'
import { dynamoArticleStore } from '#adapters/dynamodb/dynamo-article-store.ts'
import { dynamoCallCounts } from '#adapters/dynamodb/dynamo-call-counts.ts'
import { dynamoCases } from '#adapters/dynamodb/dynamo-cases.ts'
import { dynamoChangeLog } from '#adapters/dynamodb/dynamo-change-log.ts'
import { dynamoClosedCases } from '#adapters/dynamodb/dynamo-closed-cases.ts'
import { dynamoDeliveries } from '#adapters/dynamodb/dynamo-deliveries.ts'
import { dynamoEmbargoes } from '#adapters/dynamodb/dynamo-embargoes.ts'
import { dynamoExports } from '#adapters/dynamodb/dynamo-exports.ts'
import { dynamoHolds } from '#adapters/dynamodb/dynamo-holds.ts'
import { dynamoLastSeen } from '#adapters/dynamodb/dynamo-last-seen.ts'
import { dynamoLicensees } from '#adapters/dynamodb/dynamo-licensees.ts'
import { dynamoProducts } from '#adapters/dynamodb/dynamo-products.ts'
import { dynamoReceipts } from '#adapters/dynamodb/dynamo-receipts.ts'
import { dynamoStandingOrders } from '#adapters/dynamodb/dynamo-standing-orders.ts'
import type { DynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import { dynamoTakedowns } from '#adapters/dynamodb/dynamo-takedowns.ts'
import { dynamoWebhooks } from '#adapters/dynamodb/dynamo-webhooks.ts'
import type { TextStore } from '#adapters/s3/text-store.ts'
import { memoryPorts, type StorePorts } from '#test/memory/memory-ports.ts'
import { memoryTextStore } from '#test/memory/memory-text-store.ts'
import { hasMoto } from '#test/moto/has-moto.ts'
import { openMotoTable } from '#test/moto/open-moto-table.ts'
import { openDynalite } from './open-dynalite.ts'

/** A store to check against the contracts, and how to close it. */
export interface World {
  ports: StorePorts
  close(): Promise<void>
}

export const dynamoPorts = (table: DynamoTable, texts: TextStore): StorePorts => ({
  articles: dynamoArticleStore(table, texts),
  changes: dynamoChangeLog(table),
  embargoes: dynamoEmbargoes(table),
  aliases: dynamoAliases(table),
  arrivals: dynamoArrivals(table, texts),
  standingOrders: dynamoStandingOrders(table),
  cases: dynamoCases(table),
  closedCases: dynamoClosedCases(table),
  deliveries: dynamoDeliveries(table),
  takedowns: dynamoTakedowns(table),
  receipts: dynamoReceipts(table),
  habits: dynamoAgencyHabits(table),
  exports: dynamoExports(table),
  holds: dynamoHolds(table),
  licensees: dynamoLicensees(table),
  products: dynamoProducts(table),
  accessKeys: dynamoAccessKeys(table),
  lastSeen: dynamoLastSeen(table),
  callCounts: dynamoCallCounts(table),
  articleQuotas: dynamoArticleQuotas(table),
  webhooks: dynamoWebhooks(table),
})

type OpenWorld = [name: string, open: () => Promise<World>]

const onMoto: OpenWorld = [
  'on moto',
  async () => {
    const { table, close } = await openMotoTable()
    return { ports: dynamoPorts(table, memoryTextStore()), close }
  },
]

/** Every store the contracts are run against, by name; moto if it is installed. */
export const worlds: OpenWorld[] = [
  ['in memory', async () => ({ ports: memoryPorts(), close: async () => {} })],
  [
    'on DynamoDB',
    async () => {
      const { table, close } = await openDynalite()
      return { ports: dynamoPorts(table, memoryTextStore()), close }
    },
  ],
  ...(hasMoto ? [onMoto] : []),
]
