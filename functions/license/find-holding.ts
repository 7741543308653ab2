import { advanceProducts } from '#domain/rights/entitlements/advance-products.ts'
import { heldProducts } from '#domain/rights/entitlements/held-products.ts'
import type { Holder } from '#domain/rights/entitlements/holder.ts'
import { nextTurn } from '#domain/rights/entitlements/next-turn.ts'
import type { Clock, Licensees, Products } from '#ports'
import type { Caller } from '#schemas/call.ts'
import type { Licensee } from '#schemas/licensee.ts'
import type { Product } from '#schemas/product.ts'

/** A licensee, and the products it holds at the instant in question. */
export interface Holding extends Holder {
  licensee: Licensee
}

/** `isAnew` reads the licensee now, whatever is cached of it. */
export type FindHolding = (caller: Caller, options?: { isAnew: boolean }) => Promise<Holding | undefined>

interface Ports {
  licensees: Pick<Licensees, 'find'>
  products: Pick<Products, 'findAll'>
  clock: Clock
}

/** A change to a licensee or product takes effect within this time, as a revoked key does. */
const KEPT_FOR_MS = 60_000

/**
 * The total weight kept: a licensee, or an entitlement with its product, takes a kilobyte or two of the API's
 * 1,024 MB.
 */
const MOST_WEIGHT = 60_000

const weightOf = ({ entitlements }: Licensee): number => 1 + entitlements.length

interface Kept {
  readAt: number
  licensee: Licensee
  products: Product[]
  holding: Holding
  /** The holding is valid from here until the next time an entitlement begins or ends, in ms. */
  from: number
  until: number
}

/**
 * Finds what a caller holds. Licensees and products are cached for a minute at most; an entitlement still
 * begins and ends at its exact instant.
 */
export const createFindHolding = ({ licensees, products, clock }: Ports): FindHolding => {
  const kept = new Map<string, Kept>()
  let weight = 0

  const forget = (id: string, { licensee }: Kept) => {
    weight -= weightOf(licensee)
    kept.delete(id)
  }

  /** When there is no room, the oldest entries are dropped: they expire first. */
  const keep = (id: string, entry: Kept) => {
    const before = kept.get(id)
    if (before) forget(id, before)
    weight += weightOf(entry.licensee)
    for (const [oldest, old] of kept) if (weight > MOST_WEIGHT) forget(oldest, old)
    kept.set(id, entry)
  }

  const read = async (id: string, now: Date): Promise<Kept | undefined> => {
    const licensee = await licensees.find(id)
    if (!licensee) return undefined
    const ids = [...new Set(licensee.entitlements.map(({ productId }) => productId))]
    const sold = await products.findAll(ids)
    const entry = { readAt: now.getTime(), licensee, products: sold, ...holdingAt(licensee, sold, now) }
    keep(id, entry)
    return entry
  }

  return async ({ licenseeId }, { isAnew } = { isAnew: false }) => {
    if (licenseeId === undefined) return undefined
    const now = clock.now()
    const before = isAnew ? undefined : kept.get(licenseeId)
    const age = before ? now.getTime() - before.readAt : Number.POSITIVE_INFINITY
    const entry = before && age >= 0 && age < KEPT_FOR_MS ? before : await read(licenseeId, now)
    // Read again: a clock that is wrong is known to be so only once the table has answered.
    const at = clock.now()
    if (entry && (at.getTime() < entry.from || at.getTime() >= entry.until))
      Object.assign(entry, holdingAt(entry.licensee, entry.products, at))
    return entry?.holding
  }
}

const holdingAt = (licensee: Licensee, sold: readonly Product[], now: Date) => ({
  holding: {
    licensee,
    held: heldProducts(licensee, sold, now),
    advance: advanceProducts(licensee, sold, now),
  },
  from: now.getTime(),
  until: nextTurn(licensee, now),
})
