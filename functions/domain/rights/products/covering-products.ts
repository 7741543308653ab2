import type { HeldProduct } from '../entitlements/held-product.ts'
import type { Licensing } from '../entitlements/licensing.ts'
import { covers } from './covers.ts'

/** The held products that cover the version given. */
export const coveringProducts = ({ held, change }: Pick<Licensing, 'held' | 'change'>): HeldProduct[] =>
  held.filter(product => covers(product, change) === 'in')
