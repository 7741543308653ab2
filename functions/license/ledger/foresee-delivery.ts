import type { ArticleQuotas, Clock } from '#ports'
import type { RecordDelivery } from './record-delivery.ts'
import { createTakeQuota } from './take-quota.ts'

interface Ports {
  articleQuotas: Pick<ArticleQuotas, 'find'>
  clock: Clock
}

/**
 * Tells which quotas would forbid the texts of one answer, for a caller who is sent its header fields alone: nothing is
 * recorded, and nothing counts against a quota.
 */
export const foreseeDelivery = ({ articleQuotas, clock }: Ports): RecordDelivery => {
  /** The articles of this answer that would be counted, by product. */
  const taken = new Map<string, Set<string>>()
  const ownOf = (productId: string): Set<string> => {
    const own = taken.get(productId) ?? new Set<string>()
    taken.set(productId, own)
    return own
  }
  const find: ArticleQuotas['find'] = async (place, articleId) => {
    const { used, isCounted } = await articleQuotas.find(place, articleId)
    // Only now: all texts of the answer are looked up at once.
    const own = ownOf(place.productId)
    return { used: used + own.size, isCounted: isCounted || own.has(articleId) }
  }
  const take: ArticleQuotas['take'] = async (place, articleId, limit) => {
    const { used, isCounted } = await articleQuotas.find(place, articleId)
    const own = ownOf(place.productId)
    if (isCounted || own.has(articleId)) return 'counted'
    if (used + own.size >= limit) return 'over'
    own.add(articleId)
    return 'counted'
  }
  const takeQuota = createTakeQuota({ articleQuotas: { find, take }, clock })
  return (_, ...given) => Promise.all(given.map(({ licensing }) => takeQuota(licensing)))
}
