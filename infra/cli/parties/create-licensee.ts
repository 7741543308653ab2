import { hashAccessKey } from '#domain/rights/hash-access-key.ts'
import type { AccessKeys, Clock, Licensees, Products } from '#ports'
import type { Entitlement, Licensee } from '#schemas/licensee.ts'

interface Ports {
  licensees: Licensees
  products: Pick<Products, 'findAll'>
  accessKeys: Pick<AccessKeys, 'put'>
  clock: Clock
  /** Gives `count` random bytes as base64url. */
  random: (count: number) => string
}

/** Who signs up, and the rights to each of the products: from when, until when, where, how, how much, and whether ahead of embargoes. */
export interface NewLicensee extends Omit<Entitlement, 'productId'> {
  id: string
  name: string
  productIds: readonly string[]
}

export type Created =
  | { outcome: 'created'; key: string }
  | { outcome: 'exists' }
  | { outcome: 'unknown-products'; ids: string[] }

/**
 * Signs a licensee up: with a right to each product, and a first key, which is given here and never again, since only its hash is
 * stored. Refuses one who is there already, and products that are not.
 */
export const createCreateLicensee =
  ({ licensees, products, accessKeys, clock, random }: Ports) =>
  async ({ id, name, productIds, ...rights }: NewLicensee): Promise<Created> => {
    if (await licensees.find(id)) return { outcome: 'exists' }
    const known = new Set((await products.findAll(productIds)).map(product => product.id))
    const unknown = productIds.filter(productId => !known.has(productId))
    if (unknown.length > 0) return { outcome: 'unknown-products', ids: unknown }

    const entitlements = productIds.map(productId => ({ productId, ...rights }))
    const licensee: Licensee = { id, name, entitlements, cursorSecret: random(32) }
    await licensees.put(licensee)
    const key = `wd_licensee_${random(32)}`
    await accessKeys.put({
      sha256: hashAccessKey(key),
      scope: 'licensee',
      licenseeId: id,
      createdAt: clock.now().toISOString(),
    })
    return { outcome: 'created', key }
  }
