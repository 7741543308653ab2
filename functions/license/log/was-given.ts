import type { Clock, Deliveries } from '#ports'

interface Ports {
  deliveries: Pick<Deliveries, 'of'>
  clock: Clock
}

/** Whether a licensee was given a text of an article, of a version from `since` up to but not including `before`. */
export type WasGiven = (
  licenseeId: string,
  articleId: string,
  versions: { since: number; before: number },
) => Promise<boolean>

/** A delivery that was under way as its article was killed is noticed within this time. */
const KEPT_FOR_MS = 60_000
const MOST_KEPT = 500

/** The versions that each licensee was given. */
type Given = ReadonlyMap<string, readonly number[]>

/**
 * Looks up in the ledger who was given an article, and caches the answer for a minute: the question is asked
 * about a kill for every webhook that has yet to be sent it. It is looked up anew for each change, since copy
 * may have been given between two.
 */
export const createWasGiven = ({ deliveries, clock }: Ports): WasGiven => {
  const kept = new Map<string, { readAt: number; given: Given }>()
  const givenBefore = async (articleId: string, version: number): Promise<Given> => {
    const now = clock.now().getTime()
    const name = `${version} ${articleId}`
    const before = kept.get(name)
    if (before && Math.abs(now - before.readAt) < KEPT_FOR_MS) return before.given
    const byLicensee = Map.groupBy(await deliveries.of(articleId), ({ licenseeId }) => licenseeId)
    const given = new Map(
      byLicensee.entries().map(([licenseeId, each]) => [licenseeId, each.map(({ version }) => version)]),
    )
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(name, { readAt: now, given })
    return given
  }
  return async (licenseeId, articleId, { since, before }) => {
    const versions = (await givenBefore(articleId, before)).get(licenseeId) ?? []
    return versions.some(version => version >= since && version < before)
  }
}
