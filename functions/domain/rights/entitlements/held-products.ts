import type { Licensee } from '#schemas/licensee.ts'
import type { Product } from '#schemas/product.ts'
import type { HeldProduct } from './held-product.ts'
import { isInForce } from './is-in-force.ts'

/** The products the licensee holds at an instant, once for each entitlement scope that is in force. */
export const heldProducts = (
  { entitlements }: Pick<Licensee, 'entitlements'>,
  products: readonly Product[],
  now: Date,
): HeldProduct[] => {
  const inForce = Map.groupBy(
    entitlements.filter(entitlement => isInForce(entitlement, now)),
    ({ productId }) => productId,
  )
  return products.flatMap(product => {
    const held = (inForce.get(product.id) ?? []).map(({ territories, channels, until, quota }) => ({
      ...product,
      ...(territories && { territories }),
      ...(channels && { channels }),
      ...(until && { until }),
      ...(quota && { quota }),
    }))
    return [...new Map(held.map(each => [JSON.stringify(each), each])).values()]
  })
}
