import type { Product } from '#schemas/product.ts'
import { type Selectable, selects } from './selects.ts'

/** Whether one of the products, all held and in force, takes in the copy. Who holds none may see nothing. */
export const isEntitled = (held: readonly Product[], copy: Selectable): boolean =>
  held.some(product => selects(product, copy))
