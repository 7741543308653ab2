import { createReadStanding } from '#commit/read/read-standing.ts'
import { createReadText } from '#commit/read/read-text.ts'
import { createFindHolding } from '#license/find-holding.ts'
import { foreseeDelivery } from '#license/ledger/foresee-delivery.ts'
import { createRecordDelivery } from '#license/ledger/record-delivery.ts'
import { createTakeQuota } from '#license/ledger/take-quota.ts'
import { cacheChanges } from '#license/log/cache-changes.ts'
import { createWasGiven } from '#license/log/was-given.ts'
import { cacheLatest } from '#license/texts/cache-latest.ts'
import { createReadLatest } from '#license/texts/read-latest.ts'
import { readLatestIfMarked } from '#license/texts/read-latest-if-marked.ts'
import type {
  ArticleQuotas,
  ArticleStore,
  ChangeLog,
  Clock,
  Deliveries,
  Licensees,
  Log,
  Products,
} from '#ports'

interface Ports {
  articles: ArticleStore
  changes: ChangeLog
  licensees: Licensees
  products: Products
  deliveries: Deliveries
  articleQuotas: ArticleQuotas
  clock: Clock
  log: Log
}

/**
 * What the calls of the API share: the rights by which copy is read, how an article stands, and the record of
 * deliveries. What can be cached in memory is cached here, as long as this lives: `kept` is the log with what
 * was read of it.
 */
export const createReading = (ports: Ports) => {
  const { changes } = ports
  const readEachLatest = cacheLatest({ readLatest: createReadLatest(ports), changes })
  return {
    kept: cacheChanges(changes),
    findHolding: createFindHolding(ports),
    readStanding: createReadStanding(ports),
    readText: createReadText(ports),
    readLatest: readLatestIfMarked({ readLatest: readEachLatest, changes }),
    readEachLatest,
    wasGiven: createWasGiven(ports),
    recordDelivery: createRecordDelivery({ ...ports, takeQuota: createTakeQuota(ports) }),
    foresee: () => foreseeDelivery(ports),
  }
}
