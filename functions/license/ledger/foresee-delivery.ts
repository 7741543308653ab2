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
  /** How many articles of this answer would be counted, by product. */
  const taken = new Map<string, number>()
  const take: ArticleQuotas['take'] = async (place, articleId, limit) => {
    const { used, isCounted } = await articleQuotas.find(place, articleId)
    if (isCounted) return 'counted'
    // Only now: all texts of the answer are looked up at once.
    const own = taken.get(place.productId) ?? 0
    if (used + own >= limit) return 'over'
    taken.set(place.productId, own + 1)
    return 'counted'
  }
  const takeQuota = createTakeQuota({ articleQuotas: { find: articleQuotas.find, take }, clock })
  return (_, ...given) => Promise.all(given.map(({ licensing }) => takeQuota(licensing)))
}
