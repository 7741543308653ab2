import type { Clock, Deliveries } from '#ports'
import type { Change } from '#schemas/change.ts'

interface Ports {
  deliveries: Pick<Deliveries, 'of'>
  clock: Clock
}

/** Whether a licensee was given a text of the article that came before a change. */
export type WasGiven = (licenseeId: string, change: Pick<Change, 'articleId' | 'version'>) => Promise<boolean>

/** A delivery that was under way as its article was killed is noticed within this time. */
const KEPT_FOR_MS = 60_000
const MOST_KEPT = 500

/** The first version that each licensee was given. */
type FirstGiven = ReadonlyMap<string, number>

/**
 * Looks up in the ledger who was given an article, and caches the answer for a minute: the question is asked
 * about a kill for every webhook that has yet to be sent it.
 */
export const createWasGiven = ({ deliveries, clock }: Ports): WasGiven => {
  const kept = new Map<string, { readAt: number; first: FirstGiven }>()
  const firstGivenOf = async (articleId: string): Promise<FirstGiven> => {
    const now = clock.now().getTime()
    const before = kept.get(articleId)
    if (before && Math.abs(now - before.readAt) < KEPT_FOR_MS) return before.first
    const latestFirst = (await deliveries.of(articleId)).toSorted((a, b) => b.version - a.version)
    const first = new Map(latestFirst.map(({ licenseeId, version }) => [licenseeId, version]))
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(articleId, { readAt: now, first })
    return first
  }
  return async (licenseeId, { articleId, version }) => {
    const first = (await firstGivenOf(articleId)).get(licenseeId)
    return first !== undefined && first < version
  }
}
