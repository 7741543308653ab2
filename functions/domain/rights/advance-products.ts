import type { Licensee } from '#schemas/licensee.ts'
import type { Product } from '#schemas/product.ts'
import { isInForce } from './is-in-force.ts'

/** Those of the products whose embargoed copy the licensee is shown ahead of its instant, as of now. */
export const advanceProducts = (licensee: Licensee, products: readonly Product[], now: Date): Product[] =>
  products.filter(({ id }) =>
    licensee.entitlements.some(
      entitlement =>
        entitlement.productId === id && entitlement.advance === true && isInForce(entitlement, now),
    ),
  )
