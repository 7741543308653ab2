import type { Article, Media } from '#schemas/article.ts'
import type { Licensing } from '../entitlements/licensing.ts'
import { judgeLimits } from '../limits/judge-limits.ts'
import { limitsOf } from '../limits/limits-of.ts'
import { readLimits } from '../limits/read-limits.ts'
import { uniteLimits } from '../limits/unite-limits.ts'
import { coveringProducts } from '../products/covering-products.ts'

/**
 * The pictures, videos, sounds and graphics of a story that a licensee may be shown: the conditions of use that one has of
 * its own leave a product that covers the story a channel and a territory, within those of the story.
 */
export const licensedMedia = (
  { media = [], usageTerms }: Pick<Article, 'media' | 'usageTerms'>,
  licensing: Licensing,
): Media[] => {
  const isShown = ({ usageTerms: own }: Media): boolean => {
    if (!own) return true
    const limits = uniteLimits([limitsOf({ usageTerms }, licensing), readLimits(own)])
    return coveringProducts(licensing).some(product => judgeLimits(product, limits) === 'in')
  }
  return media.filter(isShown)
}
