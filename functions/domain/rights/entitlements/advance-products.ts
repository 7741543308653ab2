import type { Licensee } from '#schemas/licensee.ts'
import type { Product } from '#schemas/product.ts'
import type { HeldProduct } from './held-product.ts'
import { heldProducts } from './held-products.ts'

/** The products whose embargoed copy the licensee is now shown in advance. */
export const advanceProducts = (
  { entitlements }: Pick<Licensee, 'entitlements'>,
  products: readonly Product[],
  now: Date,
): HeldProduct[] =>
  heldProducts({ entitlements: entitlements.filter(({ advance }) => advance === true) }, products, now)
