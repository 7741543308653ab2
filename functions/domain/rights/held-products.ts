import type { Licensee } from '#schemas/licensee.ts'
import type { Product } from '#schemas/product.ts'
import type { HeldProduct } from './held-product.ts'
import { isInForce } from './is-in-force.ts'

/** Those of the products that the licensee holds at an instant, once for each scope in which an entitlement in force gives it. */
export const heldProducts = (
  { entitlements }: Pick<Licensee, 'entitlements'>,
  products: readonly Product[],
  now: Date,
): HeldProduct[] =>
  products.flatMap(product => {
    const held = entitlements
      .filter(entitlement => entitlement.productId === product.id && isInForce(entitlement, now))
      .map(({ territories, channels, until, quota }) => ({
        ...product,
        ...(territories && { territories }),
        ...(channels && { channels }),
        ...(until && { until }),
        ...(quota && { quota }),
      }))
    // Most hold a product once: not to compare saves a fiftieth of a page of 50 changes.
    return held.length < 2 ? held : [...new Map(held.map(each => [JSON.stringify(each), each])).values()]
  })
