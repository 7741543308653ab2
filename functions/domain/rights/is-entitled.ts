import type { Selection } from '#schemas/selection.ts'
import { covers } from './covers.ts'
import type { HeldProduct } from './held-product.ts'

/**
 * Whether one of the products, all held and in force, covers the copy, or what a kill also reaches. Who holds none may see nothing, and what
 * cannot be judged is not shown.
 */
export const isEntitled = (
  held: readonly HeldProduct[],
  copy: Selection & { alsoReaches?: Selection[] | undefined },
): boolean =>
  [copy, ...(copy.alsoReaches ?? [])].some(selection =>
    held.some(product => covers(product, selection) === 'in'),
  )
