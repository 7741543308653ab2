import { isLive } from '#domain/rights/keys/is-live.ts'
import { keyIdOf } from '#domain/rights/keys/key-id-of.ts'
import type { KeyRing } from '#schemas/keys/key-ring.ts'
import type { Licensee } from '#schemas/licensee.ts'

/** What a licensee is to lose: rights by product, keys by id. */
export interface Loss {
  products: readonly string[]
  keys: readonly string[]
  /** Every live key, whatever their ids. */
  allKeys: boolean
  /** Every live key, and every right that has not ended, or has yet to begin. */
  all: boolean
}

/** Each product and each key that a licensee is to lose, by their ids, once. */
export const findLoss = (
  { products, keys, allKeys, all }: Loss,
  { entitlements = [] }: Partial<Licensee>,
  ring: Pick<KeyRing, 'keys'> | undefined,
  now: Date,
): { products: string[]; keys: string[] } => {
  const live = (ring?.keys ?? []).filter(isLive).map(({ sha256 }) => keyIdOf(sha256))
  const open = entitlements.filter(({ until }) => until === undefined || now.getTime() < Date.parse(until))
  return {
    products: [...new Set([...products, ...(all ? open.map(({ productId }) => productId) : [])])],
    keys: [...new Set([...keys, ...(all || allKeys ? live : [])])],
  }
}
