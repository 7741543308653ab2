import type { Clock, Deliveries } from '#ports'

interface Ports {
  deliveries: Pick<Deliveries, 'of'>
  clock: Clock
}

/** Whether a licensee was ever given a text of an article. */
export type WasGiven = (licenseeId: string, articleId: string) => Promise<boolean>

/** A delivery that was under way as its article was killed is noticed within this time. */
const KEPT_FOR_MS = 60_000
const MOST_KEPT = 500

/**
 * Looks up in the ledger who was given an article, and caches the answer for a minute: the question is asked
 * about a kill for every webhook that has yet to be sent it.
 */
export const createWasGiven = ({ deliveries, clock }: Ports): WasGiven => {
  const kept = new Map<string, { readAt: number; licensees: ReadonlySet<string> }>()
  const holdersOf = async (articleId: string): Promise<ReadonlySet<string>> => {
    const now = clock.now().getTime()
    const before = kept.get(articleId)
    if (before && Math.abs(now - before.readAt) < KEPT_FOR_MS) return before.licensees
    const licensees = new Set((await deliveries.of(articleId)).map(({ licenseeId }) => licenseeId))
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(articleId, { readAt: now, licensees })
    return licensees
  }
  return async (licenseeId, articleId) => (await holdersOf(articleId)).has(licenseeId)
}
