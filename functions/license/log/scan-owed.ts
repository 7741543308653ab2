import type { ChangeLog } from '#ports'
import type { Change } from '#schemas/change.ts'
import { createFindOwed, type Viewpoint } from './find-owed.ts'
import { type Scan, scanChanges } from './scan-changes.ts'
import type { WasGiven } from './was-given.ts'

interface Ports {
  changes: Pick<ChangeLog, 'after'>
  wasGiven: WasGiven
}

/** How a licensee sees changes, and `upTo` which place in the log, if not to its end. */
export interface Asked extends Viewpoint {
  upTo?: number
}

export type ScanOwed = (after: number, limit: number, asked: Asked) => Promise<Scan>

/**
 * Scans the log for what a licensee may see, and in addition for the kills, expiries and withdrawals of articles that it
 * was once given but no longer has a right to: whoever may hold a copy must learn to drop it.
 */
export const createScanOwed = ({ changes, wasGiven }: Ports): ScanOwed => {
  const findOwed = createFindOwed(wasGiven)
  return async (after, limit, { upTo = Number.POSITIVE_INFINITY, ...viewpoint }) => {
    const owed = new Map<number, Change>()
    const noting: Pick<ChangeLog, 'after'> = {
      async after(seq, count) {
        const run = seq < upTo ? await changes.after(seq, Math.min(count, upTo - seq)) : []
        for (const [place, bare] of await findOwed(run, viewpoint)) owed.set(place, bare)
        return run
      },
    }
    return scanChanges(noting, after, limit, change => owed.get(change.seq) ?? viewpoint.see(change))
  }
}
