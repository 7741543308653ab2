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
  articleQuotas: Pick<ArticleQuotas, 'find' | 'take'>
  clock: Clock
}

/**
 * Takes an article from the quota of one of the products that cover it, once per period however often it is
 * given: one that counts it already, or else the first with room. If a product without a quota covers it,
 * nothing is taken or looked up. If all quotas are used up, returns the one that is renewed first.
 */
export const createTakeQuota = ({ articleQuotas, clock }: Ports): TakeQuota => {
  const known = new Set<string>()
  /** The articles being counted now: two versions of one on the same page are counted one after another. */
  const underWay = new Map<string, Promise<QuotaExceeded | undefined>>()

  const openAccount = (licenseeId: string, productId: string, quota: Quota, articleId: string) => {
    const { period, endsAt } = quotaPeriod(quota.per, clock.now())
    const place = { licenseeId, productId, period, endsAt }
    const name = JSON.stringify([licenseeId, productId, period, articleId])
    const note = (isCounted: boolean): boolean => {
      if (isCounted && known.size >= MOST_KNOWN) known.clear()
      if (isCounted) known.add(name)
      return isCounted
    }
    return {
      refusal: { productId, quota, endsAt },
      isCounted: async () => known.has(name) || note((await articleQuotas.find(place, articleId)).isCounted),
      take: async () =>
        known.has(name) || note((await articleQuotas.take(place, articleId, quota.articles)) === 'counted'),
    }
  }

  const take: TakeQuota = async ({ licenseeId, held, change }) => {
    const covering = held.filter(product => isEntitled([product], change))
    if (covering.some(({ quota }) => quota === undefined)) return undefined
    const accounts = covering.flatMap(({ id, quota }) =>
      quota ? [openAccount(licenseeId, id, quota, change.articleId)] : [],
    )
    if (accounts.length > 1) for (const each of accounts) if (await each.isCounted()) return undefined
    for (const each of accounts) if (await each.take()) return undefined
    const over = accounts.map(({ refusal }) => refusal)
    return over.sort((one, other) => one.endsAt.getTime() - other.endsAt.getTime())[0]
  }

  return licensing => {
    const name = JSON.stringify([licensing.licenseeId, licensing.change.articleId])
    const before = underWay.get(name) ?? Promise.resolve(undefined)
    const taking = before.catch(() => undefined).then(() => take(licensing))
    underWay.set(name, taking)
    return taking.finally(() => underWay.get(name) === taking && underWay.delete(name))
  }
}
