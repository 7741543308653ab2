import { isEntitled } from '#domain/rights/is-entitled.ts'
import type { Licensing } from '#domain/rights/licensing.ts'
import type { Clock, Deliveries } from '#ports'
import type { Article } from '#schemas/article.ts'
import type { Delivery, DeliveryWay } from '#schemas/delivery.ts'

const MOST_KNOWN = 10_000

/** A version of an article that is given, and under what. */
export interface Given {
  article: Pick<Article, 'copyright'>
  licensing: Pick<Licensing, 'licenseeId' | 'held' | 'change'>
}

/** Notes that versions of articles are given: ask it, and wait for it, before their text leaves. */
export type RecordDelivery = (how: DeliveryWay, ...given: Given[]) => Promise<void>

interface Ports {
  deliveries: Pick<Deliveries, 'record'>
  clock: Clock
}

/**
 * Records deliveries. It is to be waited for: what a Lambda leaves undone when it answers may never be done, and a text that left
 * without a record could neither be called back nor reckoned. What was recorded is kept in memory, so that asking again costs nothing.
 */
export const createRecordDelivery = ({ deliveries, clock }: Ports): RecordDelivery => {
  const known = new Set<string>()
  return async (how, ...given) => {
    const deliveredAt = clock.now().toISOString()
    const fresh = given
      .map(each => toDelivery(each, how, deliveredAt))
      .filter(each => !known.has(nameOf(each)))
    if (fresh.length === 0) return
    await deliveries.record(fresh)
    if (known.size + fresh.length > MOST_KNOWN) known.clear()
    for (const delivery of fresh) known.add(nameOf(delivery))
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
