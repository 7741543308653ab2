import { traceOf } from '#domain/revisions/change/trace-of.ts'
import type { Licensing } from '#domain/rights/entitlements/licensing.ts'
import { isEntitled } from '#domain/rights/visibility/is-entitled.ts'
import type { Clock, Deliveries, Log } from '#ports'
import type { Article } from '#schemas/article.ts'
import type { Delivery, DeliveryWay } from '#schemas/license/delivery.ts'
import { traceLines } from '#schemas/metrics/trace-lines.ts'
import type { QuotaExceeded, TakeQuota } from './take-quota.ts'

const MOST_KNOWN = 10_000

/** A version of an article that is given, and the terms it is given under. */
interface Given {
  article: Pick<Article, 'copyright'>
  licensing: Pick<Licensing, 'licenseeId' | 'held' | 'change'>
}

/**
 * Records that versions of articles are given. Await it before their text is sent. Returns, for each, the
 * quota that forbids it, or undefined if it may be sent. A diff, which holds both of its texts, may be sent
 * only if neither is forbidden.
 */
export type RecordDelivery = (how: DeliveryWay, ...given: Given[]) => Promise<(QuotaExceeded | undefined)[]>

interface Ports {
  deliveries: Pick<Deliveries, 'record'>
  takeQuota: TakeQuota
  clock: Clock
  log: Log
}

/**
 * Records deliveries. Callers must await it: what a Lambda leaves undone when it answers may never happen,
 * and a text sent without a record could neither be recalled nor billed. Recorded deliveries are cached in
 * memory, so that repeats cost nothing.
 */
export const createRecordDelivery = ({ deliveries, takeQuota, clock, log }: Ports): RecordDelivery => {
  const known = new Set<string>()
  return async (how, ...given) => {
    const deliveredAt = clock.now().toISOString()
    const over = await Promise.all(given.map(({ licensing }) => takeQuota(licensing)))
    const isWhole = how !== 'diff' || over.every(each => each === undefined)
    const fresh = given
      .filter((_, at) => isWhole && over[at] === undefined)
      .map(each => ({ change: each.licensing.change, delivery: toDelivery(each, how, deliveredAt) }))
      .filter(({ delivery }) => !known.has(nameOf(delivery)))
    if (fresh.length === 0) return over
    await deliveries.record(fresh.map(({ delivery }) => delivery))
    if (known.size + fresh.length > MOST_KNOWN) known.clear()
    for (const { delivery, change } of fresh) {
      known.add(nameOf(delivery))
      log.info(traceLines.textGiven, { ...traceOf(change), licensee: delivery.licenseeId, how })
    }
    return over
  }
}

const toDelivery = ({ article, licensing }: Given, how: DeliveryWay, deliveredAt: string): Delivery => {
  const { licenseeId, held, change } = licensing
  const products = held.filter(product => isEntitled([product], change)).map(({ id }) => id)
  const holder = article.copyright?.holder
  return {
    articleId: change.articleId,
    version: change.version,
    licenseeId,
    how,
    deliveredAt,
    products: [...new Set(products)],
    ...(change.agency && { agency: change.agency }),
    ...(holder && { holder }),
  }
}

const nameOf = ({ licenseeId, articleId, version, how }: Delivery): string =>
  JSON.stringify([licenseeId, articleId, version, how])
