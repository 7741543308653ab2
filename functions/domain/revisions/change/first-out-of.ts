import type { Change } from '#schemas/change.ts'
import { statusAt } from '../status-at.ts'

/**
 * When an article was first out, by its last change and what the clock says of it `now`: nothing tells of a version that is withheld, but one
 * whose embargo has ended is out before its release is committed.
 */
export const firstOutOf = (change: Change | undefined, now: Date): string | undefined => {
  if (!change || change.firstOut || statusAt(change, now) !== 'usable') return change?.firstOut
  return change.versionCreated ?? change.committedAt
}
