import type { Current } from '#schemas/current.ts'
import { mayBeSeen } from './may-be-seen.ts'

/**
 * Whether a kill ends copy that nobody but advance licensees was ever shown. A kill that comes before its story, or within two minutes
 * of the end of its embargo, does not: telling too many of a kill does less harm than telling too few.
 */
export const isUnseenKill = (current: Current | undefined, now: Date): boolean => {
  const { change: before, reach = [] } = current ?? {}
  if (!before || reach.length > 0) return false
  return before.unseen === true || !mayBeSeen(before, now)
}
