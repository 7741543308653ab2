import type { Change } from '#schemas/change.ts'
import type { Current } from '#schemas/current.ts'
import { isUnseenKill } from './is-unseen-kill.ts'
import { withdrawnFrom } from './withdrawn-from.ts'

/**
 * A change that is pending on CURRENT, as it may be put now; undefined where it may as it is. The writer of its intent may have died long
 * before, and an embargo have ended since: a kill that was to stay unseen is then told to all, and what is withheld again is withdrawn.
 */
export const tellEnough = (current: Current, change: Change, now: Date): Change | undefined => {
  if (change.unseen && !isUnseenKill(current, now)) {
    const { unseen: _, ...seen } = change
    return seen
  }
  if (change.status !== 'withheld' || change.kind === 'expiry' || change.withdraws) return undefined
  const { withdraws } = withdrawnFrom(current, change.embargoedUntil, now)
  return withdraws && { ...change, withdraws }
}
