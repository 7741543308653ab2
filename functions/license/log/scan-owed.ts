import { mapFewAtOnce } from '#commit/read/map-few-at-once.ts'
import type { LicenseScope } from '#domain/rights/entitlements/license-scope.ts'
import { losesByTerms } from '#domain/rights/visibility/loses-by-terms.ts'
import type { SeenChange } from '#domain/rights/visibility/see-change.ts'
import type { ChangeLog } from '#ports'
import type { Change } from '#schemas/change.ts'
import type { Licensee } from '#schemas/licensee.ts'
import { type Scan, scanChanges } from './scan-changes.ts'
import type { WasGiven } from './was-given.ts'

interface Ports {
  changes: Pick<ChangeLog, 'after'>
  wasGiven: WasGiven
}

/**
 * How a licensee sees changes: `see` those asked for, of one `product` or of all, `seeAtAll` those of all its rights; and
 * `upTo` which place in the log, if not to its end.
 */
export interface Asked {
  licensee: Pick<Licensee, 'id' | 'entitlements'>
  product?: string | undefined
  see: (change: Change) => SeenChange
  seeAtAll: (change: Change) => SeenChange
  upTo?: number
}

export type ScanOwed = (after: number, limit: number, asked: Asked) => Promise<Scan>

/**
 * Scans the log for what a licensee may see, and in addition for the kills and withdrawals of articles that it
 * was once given but no longer has a right to: whoever may hold a copy must learn to drop it. A reader of one product is told so
 * of what it was given as part of it too, though another product may cover it now.
 */
export const createScanOwed =
  ({ changes, wasGiven }: Ports): ScanOwed =>
  async (after, limit, { licensee, product, see, seeAtAll, upTo = Number.POSITIVE_INFINITY }) => {
    const takenBackSince = (change: Change) => takesBackSince(change, licensee.entitlements)
    const owed = new Set<number>()
    const isOwed = async (change: Change): Promise<boolean> => {
      const since = takenBackSince(change)
      if (since === undefined || see(change) !== 'hidden') return false
      return wasGiven(licensee.id, change, since, seeAtAll(change) === 'hidden' ? undefined : product)
    }
    const noting: Pick<ChangeLog, 'after'> = {
      async after(seq, count) {
        const run = seq < upTo ? await changes.after(seq, Math.min(count, upTo - seq)) : []
        const ends = run.filter(change => takenBackSince(change) !== undefined)
        await mapFewAtOnce(ends, async change => {
          if (await isOwed(change)) owed.add(change.seq)
        })
        return run
      },
    }
    return scanChanges(noting, after, limit, change => (owed.has(change.seq) ? toBare(change) : see(change)))
  }

/**
 * The first of the versions that a change takes back from who has, or had, some rights: of all, if it kills the
 * article, withholds it after everyone could see it, or leaves those rights nothing by its usage terms; of those
 * just before it, which were given in advance, if it moves their embargo, or if its terms take back no others.
 * Undefined if it takes back none.
 */
const takesBackSince = (change: Change, rights: readonly LicenseScope[]): number | undefined => {
  const { status, version, withdraws, withdrawsAhead, aheadSince } = change
  if (status === 'canceled') return 1
  if (status === 'usable' && !losesByTerms(change, rights)) return undefined
  if (withdraws?.length) return 1
  if (!withdrawsAhead?.length) return undefined
  // What was committed before it was kept for copy that is published takes back all.
  return aheadSince ?? (status === 'usable' ? 1 : version - 1)
}

/** A kill or a withdrawal as shown outside the license: just that it happened, and to which article. */
const toBare = (change: Change): Change => {
  const { seq, articleId, orderKey, kind, version, correlationId, committedAt } = change
  const isKill = change.status === 'canceled'
  return {
    seq,
    articleId,
    orderKey,
    kind: isKill ? kind : 'withdrawal',
    version,
    status: isKill ? 'canceled' : 'withheld',
    headline: '',
    sections: [],
    ...(correlationId && { correlationId }),
    committedAt,
  }
}
