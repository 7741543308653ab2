import { hashAccessKey } from '#domain/rights/hash-access-key.ts'
import type { AccessKeys, Clock, Licensees, Products } from '#ports'
import type { Licensee } from '#schemas/licensee.ts'

interface Ports {
  licensees: Licensees
  products: Pick<Products, 'findAll'>
  accessKeys: Pick<AccessKeys, 'put'>
  clock: Clock
  /** Gives `count` random bytes as base64url. */
  random: (count: number) => string
}

export interface NewLicensee {
  id: string
  name: string
  productIds: readonly string[]
  /** RFC 3339 UTC; from when the license holds. */
  from: string
  /** RFC 3339 UTC, exclusive. */
  until?: string
  /** Whether embargoed copy is shown ahead. */
  advance?: true
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
  async ({ id, name, productIds, from, until, advance }: NewLicensee): Promise<Created> => {
    if (await licensees.find(id)) return { outcome: 'exists' }
    const known = new Set((await products.findAll(productIds)).map(product => product.id))
    const unknown = productIds.filter(productId => !known.has(productId))
    if (unknown.length > 0) return { outcome: 'unknown-products', ids: unknown }

    const entitlements = productIds.map(productId => ({
      productId,
      from,
      ...(until && { until }),
      ...(advance && { advance }),
    }))
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
