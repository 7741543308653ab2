import { isInForce } from '#domain/rights/entitlements/is-in-force.ts'
import { quotaPeriod } from '#license/ledger/quota-period.ts'
import type { ArticleQuotas, Products } from '#ports'
import type { AccountEntitlement } from '#schemas/license/account.ts'
import type { Entitlement, Licensee } from '#schemas/licensee.ts'

interface Ports {
  products: Pick<Products, 'findAll'>
  articleQuotas: Pick<ArticleQuotas, 'used'>
}

/** Reports a licensee's rights: their names, whether they are in force, and what is left of their quotas. */
export const createDescribeEntitlements = ({ products, articleQuotas }: Ports) => {
  const describeQuota = async (licenseeId: string, { productId, quota }: Entitlement, now: Date) => {
    if (!quota) return undefined
    const { period, endsAt } = quotaPeriod(quota.per, now)
    const used = await articleQuotas.used({ licenseeId, productId, period })
    return { ...quota, remaining: Math.max(0, quota.articles - used), resetsAt: endsAt.toISOString() }
  }

  return async ({ id, entitlements }: Licensee, now: Date): Promise<AccountEntitlement[]> => {
    const [sold, quotas] = await Promise.all([
      products.findAll(entitlements.map(({ productId }) => productId)),
      Promise.all(entitlements.map(entitlement => describeQuota(id, entitlement, now))),
    ])
    return entitlements.map((entitlement, at) => {
      const { productId, from, until, territories, channels, advance = false } = entitlement
      return {
        product: { id: productId, name: sold.find(product => product.id === productId)?.name },
        from,
        until,
        inForce: isInForce(entitlement, now),
        territories,
        channels,
        advance,
        quota: quotas[at],
      }
    })
  }
}
