import type {
  AccessKeys,
  Aliases,
  ArticleStore,
  Cases,
  CallCounts,
  ChangeLog,
  Deliveries,
  Embargoes,
  Licensees,
  LastSeen,
  Products,
  Receipts,
  StandingOrders,
  Takedowns,
  Webhooks,
} from '#ports'
import { memoryAccessKeys } from './memory-access-keys.ts'
import { memoryAliases } from './memory-aliases.ts'
import { memoryArticleStore } from './memory-article-store.ts'
import { memoryCases } from './memory-cases.ts'
import { memoryChangeLog } from './memory-change-log.ts'
import { memoryCallCounts } from './memory-call-counts.ts'
import { memoryDeliveries } from './memory-deliveries.ts'
import { memoryEmbargoes } from './memory-embargoes.ts'
import { memoryLicensees } from './memory-licensees.ts'
import { memoryProducts } from './memory-products.ts'
import { memoryLastSeen } from './memory-last-seen.ts'
import { memoryReceipts } from './memory-receipts.ts'
import { memoryStandingOrders } from './memory-standing-orders.ts'
import { memoryTakedowns } from './memory-takedowns.ts'
import { memoryWebhooks } from './memory-webhooks.ts'

/** Everything that is kept in the table. */
export interface StorePorts {
  articles: ArticleStore
  changes: ChangeLog
  embargoes: Embargoes
  aliases: Aliases
  standingOrders: StandingOrders
  cases: Cases
  deliveries: Deliveries
  takedowns: Takedowns
  receipts: Receipts
  licensees: Licensees
  products: Products
  accessKeys: AccessKeys
  webhooks: Webhooks
}

  lastSeen: LastSeen
  callCounts: CallCounts
/** An empty store in memory, that keeps the contracts of the real one. */
export const memoryPorts = (): StorePorts => ({
  articles: memoryArticleStore(),
  changes: memoryChangeLog(),
  embargoes: memoryEmbargoes(),
  aliases: memoryAliases(),
  standingOrders: memoryStandingOrders(),
  cases: memoryCases(),
  deliveries: memoryDeliveries(),
  takedowns: memoryTakedowns(),
  receipts: memoryReceipts(),
  licensees: memoryLicensees(),
  products: memoryProducts(),
  accessKeys: memoryAccessKeys(),
  webhooks: memoryWebhooks(),
})
  lastSeen: memoryLastSeen(),
  callCounts: memoryCallCounts(),
