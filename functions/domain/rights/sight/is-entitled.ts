import type { Selection } from '#schemas/selection.ts'
import type { HeldProduct } from '../entitlements/held-product.ts'
import { covers } from '../products/covers.ts'

/**
 * Whether one of the products, all held and in force, covers the copy. Who holds none may see nothing, and what cannot be judged is not
 * shown.
 */
export const isEntitled = (held: readonly HeldProduct[], selection: Selection): boolean => {
  // Asked of each change of a page: a function made for each is a twentieth of what a page leaves to collect.
  for (const product of held) if (covers(product, selection) === 'in') return true
  return false
}
