import { covers } from './covers.ts'
import type { HeldProduct } from './held-product.ts'
import type { Licensing } from './licensing.ts'

/** Those of the products held that cover the version that is given. */
export const coveringProducts = ({ held, change }: Pick<Licensing, 'held' | 'change'>): HeldProduct[] =>
  held.filter(product => covers(product, change) === 'in')
