import type { Change } from '#schemas/change.ts'
import type { Product } from '#schemas/product.ts'
import { isEntitled } from './is-entitled.ts'

/**
 * Whether the holder of some products is told of the change that kills an article, or ends its availability: who may hold the copy must
 * learn to drop it, embargo or not. So must who was given it in `advance`, under whatever it was selected by then; of what nobody else was
 * shown, they alone are told.
 */
export const isToldOfEnd = (end: Change, held: readonly Product[], advance: readonly Product[]): boolean => {
  const isAhead = [end, ...(end.reachesAhead ?? [])].some(
    each => isEntitled(held, each) && isEntitled(advance, each),
  )
  return isAhead || (!end.unseen && isEntitled(held, end))
}
