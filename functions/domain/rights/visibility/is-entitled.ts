import type { Selection } from '#schemas/selection.ts'
import type { HeldProduct } from '../entitlements/held-product.ts'
import { covers } from '../products/covers.ts'

/**
 * Whether one of the products, all held and in force, covers the copy. With no products nothing is shown, and
 * neither is what cannot be judged.
 */
export const isEntitled = (held: readonly HeldProduct[], selection: Selection): boolean => {
  // This runs for each change of a page: a closure per change would be a twentieth of the garbage a page
  // leaves.
  for (const product of held) if (covers(product, selection) === 'in') return true
  return false
}
