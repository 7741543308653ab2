import type {
  AccessKeys,
  AgencyHabits,
  Aliases,
  Arrivals,
  ArticleQuotas,
  ArticleStore,
  CallCounts,
  Cases,
  ChangeLog,
  ClosedCases,
  Deliveries,
  Embargoes,
  Exports,
  Holds,
  LastSeen,
  Licensees,
  Products,
  Receipts,
  StandingOrders,
  Takedowns,
  Webhooks,
} from '#ports'
import type { Current } from '#schemas/current.ts'
import type { Revision } from '#schemas/revision.ts'
import { memoryAccessKeys } from './memory-access-keys.ts'
import { memoryAgencyHabits } from './memory-agency-habits.ts'
import { memoryAliases } from './memory-aliases.ts'
import { memoryArrivals } from './memory-arrivals.ts'
import { memoryArticleQuotas } from './memory-article-quotas.ts'
import { memoryArticleStore } from './memory-article-store.ts'
import { memoryCallCounts } from './memory-call-counts.ts'
import { memoryCases } from './memory-cases.ts'
import { memoryChangeLog } from './memory-change-log.ts'
import { memoryDeliveries } from './memory-deliveries.ts'
import { memoryEmbargoes } from './memory-embargoes.ts'
import { memoryExports } from './memory-exports.ts'
import { memoryHolds } from './memory-holds.ts'
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
  arrivals: Arrivals
  standingOrders: StandingOrders
  cases: Cases
  closedCases: ClosedCases
  deliveries: Deliveries
  takedowns: Takedowns
  receipts: Receipts
  habits: AgencyHabits
  exports: Exports
  holds: Holds
  licensees: Licensees
  products: Products
  accessKeys: AccessKeys
  lastSeen: LastSeen
  callCounts: CallCounts
  articleQuotas: ArticleQuotas
  webhooks: Webhooks
}

/** An empty in-memory store that fulfills the contracts of the real one. */
export const memoryPorts = (): StorePorts => {
  const revisions = new Map<string, Map<string, Revision>>()
  const counts = {}
  const currents = new Map<string, Current>()
  const articles = memoryArticleStore(revisions, currents)
  const changes = memoryChangeLog()
  const aliases = memoryAliases()
  const cases = memoryCases()
  return {
    articles,
    changes,
    embargoes: memoryEmbargoes(),
    aliases,
    arrivals: memoryArrivals({ revisions, counts, aliases, articles, changes }),
    standingOrders: memoryStandingOrders(counts),
    cases,
    closedCases: cases,
    deliveries: memoryDeliveries(),
    takedowns: memoryTakedowns(),
    receipts: memoryReceipts(),
    habits: memoryAgencyHabits(),
    exports: memoryExports(),
    holds: memoryHolds(currents),
    licensees: memoryLicensees(),
    products: memoryProducts(),
    accessKeys: memoryAccessKeys(),
    lastSeen: memoryLastSeen(),
    callCounts: memoryCallCounts(),
    articleQuotas: memoryArticleQuotas(),
    webhooks: memoryWebhooks(counts),
  }
}
