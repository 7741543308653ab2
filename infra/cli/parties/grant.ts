import type { Clock, Licensees, Products } from '#ports'
import type { Entitlement } from '#schemas/licensee.ts'
import { findUnknownProducts } from './find-unknown-products.ts'

interface Ports {
  licensees: Licensees
  products: Pick<Products, 'findAll'>
  clock: Clock
}

export type Granted =
  | { outcome: 'granted'; entitlements: Entitlement[] }
  | { outcome: 'no-licensee' }
  | { outcome: 'unknown-products'; ids: string[] }

/** Gives a licensee a right to products from now on, in addition to those it has. */
export const createGrant =
  ({ licensees, products, clock }: Ports) =>
  async (
    id: string,
    productIds: readonly string[],
    rights: Omit<Entitlement, 'productId' | 'from'>,
  ): Promise<Granted> => {
    const licensee = await licensees.find(id)
    if (!licensee) return { outcome: 'no-licensee' }
    const unknown = await findUnknownProducts(products, productIds)
    if (unknown.length > 0) return { outcome: 'unknown-products', ids: unknown }
    const from = clock.now().toISOString()
    const granted = productIds.map(productId => ({ productId, from, ...rights }))
    await licensees.put({ ...licensee, entitlements: [...licensee.entitlements, ...granted] })
    return { outcome: 'granted', entitlements: granted }
  }
