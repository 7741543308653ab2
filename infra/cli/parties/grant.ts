import type { Clock, Licensees, Products } from '#ports'
import type { Entitlement } from '#schemas/licensee.ts'
import { changeLicensee } from './change-licensee.ts'
import { findUnknownProducts } from './find-unknown-products.ts'
import type { Rights } from './rights.ts'

interface Ports {
  licensees: Licensees
  products: Pick<Products, 'findAll'>
  clock: Clock
}

export type Granted =
  | { outcome: 'granted'; entitlements: Entitlement[] }
  | { outcome: 'no-licensee' }
  | { outcome: 'unknown-products'; ids: string[] }

/** Gives a licensee a right to products, from now on unless the rights begin later, in addition to those it has. */
export const createGrant =
  ({ licensees, products, clock }: Ports) =>
  async (id: string, productIds: readonly string[], rights: Rights): Promise<Granted> => {
    if (!(await licensees.find(id, { toChange: true }))) return { outcome: 'no-licensee' }
    const unknown = await findUnknownProducts(products, productIds)
    if (unknown.length > 0) return { outcome: 'unknown-products', ids: unknown }
    const from = clock.now().toISOString()
    const granted = productIds.map(productId => ({ productId, from, ...rights }))
    const changed = await changeLicensee(licensees, id, licensee => ({
      ...licensee,
      entitlements: [...licensee.entitlements, ...granted],
    }))
    return changed ? { outcome: 'granted', entitlements: granted } : { outcome: 'no-licensee' }
  }
