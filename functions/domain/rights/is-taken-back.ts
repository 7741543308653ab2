import type { Change } from '#schemas/change.ts'
import type { HeldProduct } from './held-product.ts'
import { isEntitled } from './is-entitled.ts'
import { isReached } from './is-reached.ts'
import { judgeLimits } from './judge-limits.ts'

/**
 * Whether usage terms take back what the holder of some products could see: a product covered an earlier version, this one's terms leave it
 * nothing, and no other product covers this one.
 */
export const isTakenBack = (change: Change, held: readonly HeldProduct[]): boolean => {
  const { withdraws, limits } = change
  if (!withdraws?.length || isEntitled(held, change)) return false
  const left = held.filter(product => judgeLimits(product, limits) !== 'in')
  return withdraws.some(each => isReached(left, each))
}
