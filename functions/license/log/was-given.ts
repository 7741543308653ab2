import type { Clock, Deliveries } from '#ports'
import type { Change } from '#schemas/change.ts'

interface Ports {
  deliveries: Pick<Deliveries, 'of'>
  clock: Clock
}

/** Whether a licensee was given a text of a change's article, of a version from `since` up to but not including the change's. */
export type WasGiven = (
  licenseeId: string,
  change: Pick<Change, 'articleId' | 'version' | 'committedAt'>,
  since: number,
) => Promise<boolean>

/** A delivery that was under way as its article was killed is noticed within this time. */
const KEPT_FOR_MS = 60_000
/** After this time, none is under way any more. */
const IN_FLIGHT_MS = 300_000
const MOST_KEPT = 500

interface Kept {
  /** Until when this is true, in ms. */
  until: number
  holders: ReadonlySet<string>
}

/**
 * Looks up in the ledger who was given what a change takes back, and caches the answer: the question is asked
 * about a kill for every licensee that has yet to be told of it. It is looked up anew for each change, since
 * copy may have been given between two.
 */
export const createWasGiven = ({ deliveries, clock }: Ports): WasGiven => {
  const kept = new Map<string, Kept>()
  return async (licenseeId, { articleId, version, committedAt }, since) => {
    const now = clock.now().getTime()
    const name = `${version} ${articleId}`
    const before = kept.get(name)
    if (before && now < before.until) return before.holders.has(licenseeId)
    const given = await deliveries.of(articleId)
    const holders = new Set(
      given.filter(each => each.version >= since && each.version < version).map(each => each.licenseeId),
    )
    const isSettled = now - Date.parse(committedAt) > IN_FLIGHT_MS
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(name, { until: isSettled ? Number.POSITIVE_INFINITY : now + KEPT_FOR_MS, holders })
    return holders.has(licenseeId)
  }
}
