import type { Selection } from '#schemas/selection.ts'
import type { HeldProduct } from '../entitlements/held-product.ts'
import { covers } from '../products/covers.ts'

/**
 * Whether the holder of some products may have been shown copy with this selection, and must be told that it
 * is taken back. What cannot be judged counts as reached: anyone who may hold a copy must learn to drop it.
 */
export const isReached = (held: readonly HeldProduct[], selection: Selection): boolean =>
  held.some(product => covers(product, selection) !== 'out')
