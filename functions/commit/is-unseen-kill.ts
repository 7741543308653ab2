import { statusAt } from '#domain/revisions/status-at.ts'
import type { Current } from '#schemas/current.ts'

/** How far the clocks of two machines may be apart: what was readable within this time to any of them counts as seen. */
const SKEW_MS = 60_000

/**
 * Whether a kill ends copy that nobody but advance licensees was ever shown. A kill that comes before its story, or within a minute of
 * the end of its embargo, does not: telling too many of a kill does less harm than telling too few.
 */
export const isUnseenKill = (current: Current | undefined, committedAt: Date): boolean => {
  const { change: before, reach = [] } = current ?? {}
  if (!before || reach.length > 0) return false
  return before.unseen === true || statusAt(before, new Date(committedAt.getTime() + SKEW_MS)) === 'withheld'
}
