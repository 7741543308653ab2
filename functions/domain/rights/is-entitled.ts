import type { Product } from '#schemas/product.ts'
import { type Selectable, selects } from './selects.ts'

/**
 * Whether one of the products, all held and in force, takes in the copy, or what a kill also reaches. Who holds none may see nothing.
 */
export const isEntitled = (
  held: readonly Product[],
  copy: Selectable & { alsoReaches?: Selectable[] | undefined },
): boolean =>
  [copy, ...(copy.alsoReaches ?? [])].some(selection => held.some(product => selects(product, selection)))
