import type { Change } from '#schemas/change.ts'
import type { HeldProduct } from '../entitlements/held-product.ts'
import { judgeLimits } from '../limits/judge-limits.ts'
import { isEntitled } from './is-entitled.ts'
import { isReached } from './is-reached.ts'

/**
 * Whether usage terms take back what the holder of some products could see, or was shown in `advance`: a
 * product covered an earlier version, this version's terms leave it nothing, and no other product covers this
 * one.
 */
export const isWithdrawnByTerms = (
  change: Change,
  held: readonly HeldProduct[],
  advance: readonly HeldProduct[],
): boolean => {
  const { withdraws = [], withdrawsAhead = [], limits } = change
  if (withdraws.length + withdrawsAhead.length === 0 || isEntitled(held, change)) return false
  const lost = (products: readonly HeldProduct[]) =>
    products.filter(product => judgeLimits(product, limits) !== 'in')
  return (
    withdraws.some(each => isReached(lost(held), each)) ||
    withdrawsAhead.some(each => isReached(lost(advance), each))
  )
}
