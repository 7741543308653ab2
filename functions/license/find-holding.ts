import { advanceProducts } from '#domain/rights/advance-products.ts'
import type { HeldProduct } from '#domain/rights/held-product.ts'
import { heldProducts } from '#domain/rights/held-products.ts'
import type { Clock, Licensees, Products } from '#ports'
import type { Caller } from '#schemas/call.ts'
import type { Licensee } from '#schemas/licensee.ts'
import type { Product } from '#schemas/product.ts'

/** A licensee, and the products it holds at the instant it was asked for. */
export interface Holding {
  licensee: Licensee
  held: HeldProduct[]
  /** Those of them whose embargoed copy it is shown in advance. */
  advance: HeldProduct[]
}

export type FindHolding = (caller: Caller) => Promise<Holding | undefined>

interface Ports {
  licensees: Pick<Licensees, 'find'>
  products: Pick<Products, 'findAll'>
  clock: Clock
}

/** A change to a licensee or product takes effect within this time, as a revoked key does. */
const KEPT_FOR_MS = 60_000
const MOST_KEPT = 1_000

/**
 * Finds what a caller holds. Licensee and products are kept in memory for a minute at most; whether an entitlement is in
 * force is asked of the clock every time.
 */
export const createFindHolding = ({ licensees, products, clock }: Ports): FindHolding => {
  const kept = new Map<string, { readAt: number; licensee: Licensee; products: Product[] }>()

  const read = async (id: string, now: number) => {
    const licensee = await licensees.find(id)
    if (!licensee) return undefined
    const ids = [...new Set(licensee.entitlements.map(({ productId }) => productId))]
    const entry = { readAt: now, licensee, products: await products.findAll(ids) }
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(id, entry)
    return entry
  }

  return async ({ licenseeId }) => {
    if (licenseeId === undefined) return undefined
    const now = clock.now()
    const before = kept.get(licenseeId)
    const age = before ? now.getTime() - before.readAt : Number.POSITIVE_INFINITY
    const entry = before && age >= 0 && age < KEPT_FOR_MS ? before : await read(licenseeId, now.getTime())
    if (!entry) return undefined
    const { licensee, products: sold } = entry
    return {
      licensee,
      held: heldProducts(licensee, sold, now),
      advance: advanceProducts(licensee, sold, now),
    }
  }
}
