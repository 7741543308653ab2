import type {
  AccessKeys,
  AgencyHabits,
  Aliases,
  ArticleQuotas,
  ArticleStore,
  CallCounts,
  Cases,
  ChangeLog,
  Deliveries,
  Embargoes,
  LastSeen,
  Licensees,
  Products,
  Receipts,
  StandingOrders,
  Takedowns,
  Webhooks,
} from '#ports'
import { memoryAccessKeys } from './memory-access-keys.ts'
import { memoryAgencyHabits } from './memory-agency-habits.ts'
import { memoryAliases } from './memory-aliases.ts'
import { memoryArticleQuotas } from './memory-article-quotas.ts'
import { memoryArticleStore } from './memory-article-store.ts'
import { memoryCallCounts } from './memory-call-counts.ts'
import { memoryCases } from './memory-cases.ts'
import { memoryChangeLog } from './memory-change-log.ts'
import { memoryDeliveries } from './memory-deliveries.ts'
import { memoryEmbargoes } from './memory-embargoes.ts'
import { memoryLastSeen } from './memory-last-seen.ts'
import { memoryLicensees } from './memory-licensees.ts'
import { memoryProducts } from './memory-products.ts'
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
  habits: AgencyHabits
  licensees: Licensees
  products: Products
  accessKeys: AccessKeys
  lastSeen: LastSeen
  callCounts: CallCounts
  articleQuotas: ArticleQuotas
  webhooks: Webhooks
}

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
  habits: memoryAgencyHabits(),
  licensees: memoryLicensees(),
  products: memoryProducts(),
  accessKeys: memoryAccessKeys(),
  lastSeen: memoryLastSeen(),
  callCounts: memoryCallCounts(),
  articleQuotas: memoryArticleQuotas(),
  webhooks: memoryWebhooks(),
})
