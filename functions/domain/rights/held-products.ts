import type { Licensee } from '#schemas/licensee.ts'
import type { Product } from '#schemas/product.ts'
import { isInForce } from './is-in-force.ts'

/** Those of the products that the licensee holds at an instant. */
export const heldProducts = (licensee: Licensee, products: readonly Product[], now: Date): Product[] =>
  products.filter(({ id }) =>
    licensee.entitlements.some(entitlement => entitlement.productId === id && isInForce(entitlement, now)),
  )
