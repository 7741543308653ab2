import { openCursor } from '#domain/cursor/open-cursor.ts'
import { seeChange } from '#domain/rights/visibility/see-change.ts'
import type { Holding } from '#license/find-holding.ts'
import { lastVisibleUpTo } from '#license/log/last-visible-up-to.ts'
import type { ChangeLog, Clock } from '#ports'

interface Ports {
  changes: Pick<ChangeLog, 'after' | 'head'>
  clock: Clock
}

/**
 * Finds the place in the log that a feed cursor, or "latest", names; undefined if it is no cursor of this
 * licensee.
 */
export type FindPlace = (after: string, holding: Holding) => Promise<number | undefined>

export const createFindPlace =
  ({ changes, clock }: Ports): FindPlace =>
  async (after, holding) => {
    if (after !== 'latest') return openCursor(after, holding.licensee.cursorSecret)
    const now = clock.now()
    return lastVisibleUpTo(changes, await changes.head(), change => seeChange(change, holding, now))
  }
