import { openCursor } from '#domain/cursor/open-cursor.ts'
import { seeChange } from '#domain/rights/visibility/see-change.ts'
import type { Holding } from '#license/find-holding.ts'
import { lastVisibleUpTo } from '#license/log/last-visible-up-to.ts'
import { createScanOwed } from '#license/log/scan-owed.ts'
import type { WasGiven } from '#license/log/was-given.ts'
import type { ChangeLog, Clock } from '#ports'
import type { Change } from '#schemas/change.ts'

interface Ports {
  changes: Pick<ChangeLog, 'after' | 'head'>
  wasGiven: WasGiven
  clock: Clock
}

/**
 * Finds the place in the log that a feed cursor, or "latest", names; undefined if it is no cursor of this
 * licensee.
 */
export type FindPlace = (after: string, holding: Holding) => Promise<number | undefined>

export const createFindPlace = ({ changes, wasGiven, clock }: Ports): FindPlace => {
  const scanOwed = createScanOwed({ changes, wasGiven })
  return async (after, holding) => {
    if (after !== 'latest') return openCursor(after, holding.licensee.cursorSecret)
    const now = clock.now()
    const see = (change: Change) => seeChange(change, holding, now)
    const { licensee } = holding
    return lastVisibleUpTo(scanOwed, await changes.head(), { licensee, see, seeAtAll: see })
  }
}
