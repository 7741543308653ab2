import { fitChange } from '#domain/revisions/change/fit-change.ts'
import type { Change } from '#schemas/change.ts'
import type { Current } from '#schemas/current.ts'
import { isWithheld } from '#schemas/is-withheld.ts'
import { mayBeSeen } from './may-be-seen.ts'
import { reachOfKill } from './reach-of-kill.ts'
import { withdrawnFrom } from './withdrawn-from.ts'

/**
 * The pending change of CURRENT as it must be put now, or undefined if it may be put as it is. The writer of
 * its intent may have died long ago, and an embargo may have ended since: then a kill that was to stay unseen
 * is announced to all, and copy that is withheld again is withdrawn.
 */
export const refreshReach = (current: Current, change: Change, now: Date): Change | undefined => {
  const isSeenAt = (instant: Date) => current.change !== undefined && mayBeSeen(current.change, instant)
  if (change.kind === 'kill' && isSeenAt(now) && !isSeenAt(new Date(change.committedAt)))
    return fitChange({
      ...withoutReach(change),
      ...reachOfKill(change, current, now),
      committedAt: now.toISOString(),
    })
  if (!isWithheld(change) || change.withdraws) return undefined
  const { withdraws } = withdrawnFrom(current, change.embargoedUntil, now)
  return withdraws && { ...change, withdraws }
}

/** A kill without what it is selected by. */
const withoutReach = ({
  agency: _agency,
  distributor: _distributor,
  language: _language,
  facets: _facets,
  limits: _limits,
  cut: _cut,
  unseen: _unseen,
  alsoReaches: _alsoReaches,
  reachesAhead: _reachesAhead,
  ...change
}: Change): Change => change
