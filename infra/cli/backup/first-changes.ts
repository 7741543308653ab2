import { isFollowKey } from '#domain/revisions/order/is-follow-key.ts'
import type { Change } from '#schemas/change.ts'
import type { ChangeLine } from './export-line.ts'

/** The first change that each drop made, by the version of its object; the desk's own are no drop's. */
export const firstChanges = (lines: readonly ChangeLine[]): Map<string, Change> => {
  const first = new Map<string, Change>()
  for (const { change } of lines) {
    const { correlationId, orderKey } = change
    if (correlationId && !isFollowKey(orderKey) && !first.has(correlationId)) first.set(correlationId, change)
  }
  return first
}
