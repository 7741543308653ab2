import { mapFewAtOnce } from '#commit/read/map-few-at-once.ts'
import type { LicenseScope } from '#domain/rights/entitlements/license-scope.ts'
import { losesByTerms } from '#domain/rights/visibility/loses-by-terms.ts'
import type { SeenChange } from '#domain/rights/visibility/see-change.ts'
import type { Change } from '#schemas/change.ts'
import type { Licensee } from '#schemas/licensee.ts'
import type { WasGiven } from './was-given.ts'

/**
 * How a licensee sees changes: `see` those asked for, of one `product` or of all, and `seeAtAll` those of all its rights.
 */
export interface Viewpoint {
  licensee: Pick<Licensee, 'id' | 'entitlements'>
  product?: string | undefined
  see: (change: Change) => SeenChange
  seeAtAll: (change: Change) => SeenChange
}

/**
 * Of a run of changes, by their sequence: the kills, withdrawals and expiries of articles that a licensee was once given but no longer has
 * a right to, as they are shown outside the license. A reader of one product is told so of what it was given as part of it too, though another
 * product may cover it now.
 */
export type FindOwed = (run: readonly Change[], viewpoint: Viewpoint) => Promise<ReadonlyMap<number, Change>>

export const createFindOwed =
  (wasGiven: WasGiven): FindOwed =>
  async (run, { licensee, product, see, seeAtAll }) => {
    const owed = new Map<number, Change>()
    const ends = run.flatMap(change => {
      const since = takesBackSince(change, licensee.entitlements)
      return since !== undefined && see(change) === 'hidden' ? [{ change, since }] : []
    })
    await mapFewAtOnce(ends, async ({ change, since }) => {
      const of = seeAtAll(change) === 'hidden' ? undefined : product
      if (await wasGiven(licensee.id, change, since, of)) owed.set(change.seq, toBare(change))
    })
    return owed
  }

/**
 * The first of the versions that a change takes back from who has, or had, some rights: of all, if it kills or ends the
 * article, takes back those before the latest, withholds it after everyone could see it, or leaves those rights nothing
 * by its usage terms; of those
 * just before it, which were given in advance, if it moves their embargo, or if its terms take back no others.
 * Undefined if it takes back none.
 */
const takesBackSince = (change: Change, rights: readonly LicenseScope[]): number | undefined => {
  const { kind, status, version, withdraws, withdrawsAhead, aheadSince } = change
  if (status === 'canceled' || kind === 'expiry') return 1
  if (kind === 'recall') return withdraws || withdrawsAhead ? 1 : undefined
  if (status === 'usable' && !losesByTerms(change, rights)) return undefined
  if (withdraws?.length) return 1
  if (!withdrawsAhead?.length) return undefined
  // What was committed before it was kept for copy that is published takes back all.
  return aheadSince ?? (status === 'usable' ? 1 : version - 1)
}

/** The end of copy as shown outside the license: just that it happened, and to which article. */
const toBare = (change: Change): Change => {
  const { seq, articleId, orderKey, kind, version, correlationId, committedAt } = change
  const isKill = change.status === 'canceled'
  return {
    seq,
    articleId,
    orderKey,
    kind: isKill || kind === 'expiry' ? kind : 'withdrawal',
    version,
    status: isKill ? 'canceled' : 'withheld',
    headline: '',
    sections: [],
    ...(correlationId && { correlationId }),
    committedAt,
  }
}
