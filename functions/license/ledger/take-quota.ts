import type { HeldProduct } from '#domain/rights/entitlements/held-product.ts'
import type { Licensing } from '#domain/rights/entitlements/licensing.ts'
import { isEntitled } from '#domain/rights/visibility/is-entitled.ts'
import type { ArticleQuotas, Clock } from '#ports'
import type { Quota } from '#schemas/licensee.ts'
import { quotaPeriod } from './quota-period.ts'

const MOST_KNOWN = 10_000

/** Why a text may not be given: the quota that is used up, and when it is renewed. */
export interface QuotaExceeded {
  productId: string
  quota: Quota
  endsAt: Date
}

export type TakeQuota = (
  licensing: Pick<Licensing, 'licenseeId' | 'held' | 'change'>,
) => Promise<QuotaExceeded | undefined>

interface Ports {
  articleQuotas: Pick<ArticleQuotas, 'take'>
  clock: Clock
}

/**
 * Takes an article from the quota of one of the products that cover it, once per period however often it is
 * given. If a product without a quota covers it, nothing is taken or looked up. If all quotas are used up,
 * returns the one that is renewed first.
 */
export const createTakeQuota = ({ articleQuotas, clock }: Ports): TakeQuota => {
  const known = new Set<string>()
  /** The articles being counted now, so that two versions of one on the same page are counted once. */
  const underWay = new Map<string, ReturnType<ArticleQuotas['take']>>()

  const takeFrom = async (licenseeId: string, product: HeldProduct, quota: Quota, articleId: string) => {
    const { period, endsAt } = quotaPeriod(quota.per, clock.now())
    const name = JSON.stringify([licenseeId, product.id, period, articleId])
    if (known.has(name)) return undefined
    const place = { licenseeId, productId: product.id, period, endsAt }
    const taking = underWay.get(name) ?? articleQuotas.take(place, articleId, quota.articles)
    underWay.set(name, taking)
    const taken = await taking.finally(() => underWay.delete(name))
    if (taken === 'over') return { productId: product.id, quota, endsAt }
    if (known.size >= MOST_KNOWN) known.clear()
    known.add(name)
    return undefined
  }

  return async ({ licenseeId, held, change }) => {
    const covering = held.filter(product => isEntitled([product], change))
    const over: QuotaExceeded[] = []
    if (covering.some(({ quota }) => quota === undefined)) return undefined
    for (const product of covering) {
      const refused = product.quota && (await takeFrom(licenseeId, product, product.quota, change.articleId))
      if (!refused) return undefined
      over.push(refused)
    }
    return over.sort((one, other) => one.endsAt.getTime() - other.endsAt.getTime())[0]
  }
}
