import type { Change } from '#schemas/change.ts'
import type { HeldProduct } from '../entitlements/held-product.ts'
import { judgeLimits } from '../limits/judge-limits.ts'
import { isEntitled } from './is-entitled.ts'
import { isReached } from './is-reached.ts'

/**
 * Whether usage terms take back what the holder of some products could see: a product covered an earlier
 * version, this version's terms leave it nothing, and no other product covers this one.
 */
export const isWithdrawnByTerms = (change: Change, held: readonly HeldProduct[]): boolean => {
  const { withdraws, limits } = change
  if (!withdraws?.length || isEntitled(held, change)) return false
  const left = held.filter(product => judgeLimits(product, limits) !== 'in')
  return withdraws.some(each => isReached(left, each))
}
