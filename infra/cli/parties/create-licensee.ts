import { createIssueKey } from '#license/keys/issue-key.ts'
import type { AccessKeys, Clock, Licensees, Products } from '#ports'
import type { Licensee } from '#schemas/licensee.ts'
import { findUnknownProducts } from './find-unknown-products.ts'
import type { Rights } from './rights.ts'

interface Ports {
  licensees: Licensees
  products: Pick<Products, 'findAll'>
  accessKeys: AccessKeys
  clock: Clock
  /** Returns `count` random bytes as base64url. */
  random: (count: number) => string
}

/** Who signs up, and the rights to each product. */
export interface NewLicensee extends Rights {
  id: string
  name: string
  productIds: readonly string[]
  callsPerMinute?: number
}

export type Created =
  | { outcome: 'created'; key: string }
  | { outcome: 'exists' }
  | { outcome: 'unknown-products'; ids: string[] }

/**
 * Signs up a licensee with a right to each product, and a first key, which is returned here and never again,
 * since only its hash is stored. Refuses a licensee that already exists, and products that do not.
 */
export const createCreateLicensee =
  ({ licensees, products, accessKeys, clock, random }: Ports) =>
  async ({ id, name, productIds, callsPerMinute, ...rights }: NewLicensee): Promise<Created> => {
    if (await licensees.find(id)) return { outcome: 'exists' }
    const unknown = await findUnknownProducts(products, productIds)
    if (unknown.length > 0) return { outcome: 'unknown-products', ids: unknown }

    const from = clock.now().toISOString()
    const licensee: Licensee = {
      id,
      name,
      entitlements: productIds.map(productId => ({ productId, from, ...rights })),
      ...(callsPerMinute && { callsPerMinute }),
      cursorSecret: random(32),
    }
    // Another may have signed it up meanwhile, whose cursors must stay valid; or our own answer was lost.
    if ((await licensees.add(licensee)) === 'stale') {
      const there = await licensees.find(id, { toChange: true })
      if (there?.cursorSecret !== licensee.cursorSecret) return { outcome: 'exists' }
    }
    const issued = await createIssueKey({ accessKeys, clock, random })({ scope: 'licensee', licenseeId: id })
    // Keys of an earlier licensee with this id, whose item no longer exists.
    if (issued.outcome === 'enough') throw new Error(`${id} has two live keys from before it was signed up`)
    return { outcome: 'created', key: issued.key }
  }
