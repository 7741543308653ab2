import type { Change } from '#schemas/change.ts'
import type { Current } from '#schemas/current.ts'
import { isUnseenKill } from './is-unseen-kill.ts'
import { withdrawnFrom } from './withdrawn-from.ts'

/**
 * The pending change of CURRENT as it must be put now, or undefined if it may be put as it is. The writer of
 * its intent may have died long ago, and an embargo may have ended since: then a kill that was to stay unseen
 * is announced to all, and copy that is withheld again is withdrawn.
 */
export const refreshReach = (current: Current, change: Change, now: Date): Change | undefined => {
  if (change.unseen && !isUnseenKill(current, now)) {
    const { unseen: _, ...seen } = change
    return seen
  }
  if (change.status !== 'withheld' || change.kind === 'expiry' || change.withdraws) return undefined
  const { withdraws } = withdrawnFrom(current, change.embargoedUntil, now)
  return withdraws && { ...change, withdraws }
}
