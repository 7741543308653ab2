import type { Change } from '#schemas/change.ts'
import type { HeldProduct } from '../entitlements/held-product.ts'
import { isReached } from './is-reached.ts'

/**
 * Whether the holder of some products is told of the change that kills an article or ends its availability.
 * Anyone who may hold the copy must learn to drop it, embargo or not, by every selection it was shown under.
 * So must those who were given it in `advance`; of what nobody else was shown, only they are told.
 */
export const isNotifiedOfEnd = (
  end: Change,
  held: readonly HeldProduct[],
  advance: readonly HeldProduct[],
): boolean => {
  const shown = [end, ...(end.alsoReaches ?? [])]
  const isAhead = [...shown, ...(end.reachesAhead ?? [])].some(
    each => isReached(held, each) && isReached(advance, each),
  )
  return isAhead || (!end.unseen && shown.some(each => isReached(held, each)))
}
