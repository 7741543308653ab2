import { fitChange } from '#domain/revisions/change/fit-change.ts'
import { statusAt } from '#domain/revisions/status-at.ts'
import { isExpired } from '#domain/rights/visibility/is-expired.ts'
import type { Change } from '#schemas/change.ts'
import type { Current } from '#schemas/current.ts'
import type { CommittedRelease } from '../committed.ts'
import { reachOfKill } from '../reach/reach-of-kill.ts'
import type { Place } from './to-change.ts'

/**
 * Returns CURRENT as it is to be written for what has come due, the end of an embargo or of availability, or
 * the outcome if there is nothing to write. Only CURRENT decides: an embargo that was moved, or whose
 * revision was replaced, is not ended. A text nobody may see does not expire; one that expires as its embargo
 * ends is never released.
 */
export const proposeRelease = async (
  current: Current | undefined,
  now: Date,
  nextPlace: () => Promise<Place>,
): Promise<Current | CommittedRelease> => {
  if (!current?.change || current.digest === undefined) return { outcome: 'idle' }
  const { change: before, digest, lock } = current
  if (before.kind === 'expiry') return { outcome: 'accepted', change: before }
  const isUsable = statusAt(before, now) === 'usable'
  const expires = isUsable && isExpired(before, now)
  if (before.kind === 'release' && !expires) return { outcome: 'accepted', change: before }
  if (!isUsable || (before.status === 'usable' && !expires)) return { outcome: 'idle' }

  const { seq, committedAt } = await nextPlace()
  const end = expires ? asExpired(before, current, committedAt) : asReleased(before, current)
  const change = fitChange({ ...end, seq, committedAt: committedAt.toISOString() })
  return { ...current, lock: lock + 1, pending: { change, digest } }
}

const asReleased = (
  { withdraws: _withdraws, withdrawsAhead: _withdrawsAhead, ...before }: Change,
  { firstOut }: Current,
): Change => ({
  ...before,
  ...(firstOut && { firstOut }),
  kind: 'release',
  status: 'usable',
})

/** Like a kill, an expiry is announced to everyone who was ever shown the article. */
const asExpired = (
  {
    embargoedUntil: _embargoedUntil,
    withdraws: _withdraws,
    withdrawsAhead: _withdrawsAhead,
    lifts: _lifts,
    ...before
  }: Change,
  current: Current,
  now: Date,
): Change => ({
  ...before,
  ...reachOfKill(before, current, now),
  kind: 'expiry',
  status: 'withheld',
})
