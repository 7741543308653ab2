import type { Clock, Deliveries } from '#ports'
import type { Change } from '#schemas/change.ts'
import type { Delivery } from '#schemas/license/delivery.ts'

interface Ports {
  deliveries: Pick<Deliveries, 'of'>
  clock: Clock
}

/**
 * Whether a licensee was given a text of a change's article, of a version from `since` up to but not including
 * the change's, or up to that which it ends, if it is an expiry; of a `product`, if one is named.
 */
export type WasGiven = (
  licenseeId: string,
  change: Pick<Change, 'articleId' | 'kind' | 'version' | 'committedAt'>,
  since: number,
  product?: string,
) => Promise<boolean>

/** A delivery that was under way as its article was killed is noticed within this time. */
const KEPT_FOR_MS = 60_000
/** After this time, none is under way any more. */
const IN_FLIGHT_MS = 300_000
const MOST_KEPT = 500

interface Kept {
  /** Until when this is true, in ms. */
  until: number
  given: readonly Pick<Delivery, 'licenseeId' | 'products'>[]
}

/** Whether a licensee is among those who were given a text. Old lines of the ledger name no product. */
const holds = (given: Kept['given'], licenseeId: string, product?: string): boolean =>
  given.some(
    each =>
      each.licenseeId === licenseeId &&
      (product === undefined || each.products.length === 0 || each.products.includes(product)),
  )

/**
 * Looks up in the ledger who was given what a change takes back, and caches the answer: the question is asked
 * about a kill for every licensee that has yet to be told of it. It is looked up anew for each change, since
 * copy may have been given between two.
 */
export const createWasGiven = ({ deliveries, clock }: Ports): WasGiven => {
  const kept = new Map<string, Kept>()
  return async (licenseeId, { articleId, kind, version, committedAt }, since, product) => {
    const now = clock.now().getTime()
    const end = kind === 'expiry' ? version + 1 : version
    const name = `${kind} ${end} ${articleId}`
    const before = kept.get(name)
    if (before && now < before.until) return holds(before.given, licenseeId, product)
    const all = await deliveries.of(articleId)
    const given = all
      .filter(each => each.version >= since && each.version < end)
      .map(each => ({ licenseeId: each.licenseeId, products: each.products }))
    const isSettled = now - Date.parse(committedAt) > IN_FLIGHT_MS
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(name, { until: isSettled ? Number.POSITIVE_INFINITY : now + KEPT_FOR_MS, given })
    return holds(given, licenseeId, product)
  }
}
