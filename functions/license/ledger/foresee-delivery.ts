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
  const take: ArticleQuotas['take'] = async (place, articleId, limit) => {
    const { used, isCounted } = await articleQuotas.find(place, articleId)
    const own = taken.get(place.productId) ?? new Set()
    taken.set(place.productId, own)
    if (!isCounted && used + own.size >= limit) return 'over'
    if (!isCounted) own.add(articleId)
    return 'counted'
  }
  const takeQuota = createTakeQuota({ articleQuotas: { take }, clock })
  return (_, ...given) => Promise.all(given.map(({ licensing }) => takeQuota(licensing)))
}
