import type { Current } from '#schemas/current.ts'
import { mayBeSeen } from './may-be-seen.ts'

/**
 * Whether a kill ends copy that only advance licensees were ever shown. False for a kill that comes before
 * its story, or within two minutes of the end of its embargo: telling too many of a kill does less harm than
 * telling too few.
 */
export const isUnseenKill = (current: Current | undefined, now: Date): boolean => {
  const { change: before, reach = [] } = current ?? {}
  if (!before || reach.length > 0) return false
  return before.unseen === true || !mayBeSeen(before, now)
}
