import { isFollowKey } from '#domain/revisions/order/is-follow-key.ts'
import type { Change } from '#schemas/change.ts'
import { endsTooSoon } from './ends-too-soon.ts'
import type { Stop } from './why-stopped.ts'

/** Whether a translation, by its latest change, must wait while its original is stopped: not one that the desk released. */
export const mustWait = (change: Change, stop: Stop, now: Date): boolean => {
  if (change.status === 'canceled' || change.kind === 'expiry') return false
  if (stop.isKilled) return true
  const isReleased = change.lifts === true && isFollowKey(change.orderKey)
  return endsTooSoon(change, stop, now) && !isReleased
}
