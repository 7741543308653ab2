import { showsLess } from '#domain/rights/visibility/shows-less.ts'
import type { ChangeLog } from '#ports'
import type { Current, Pending } from '#schemas/current.ts'
import { finish } from './finish.ts'
import { isSameChange } from './is-same-change.ts'
import { refreshReach } from './reach/refresh-reach.ts'

/**
 * Puts the pending change into its slot and returns CURRENT as it is to be written next. If the slot holds
 * another change, the intent moves past the end of the log. A slot once taken stays taken, and no other slot
 * was tried under this intent, so the change cannot land twice. If more licensees must be told than when the
 * intent was written, the intent is updated first. If it makes earlier changes of the article show less,
 * those are marked first: no reader finds it in the log while they are unmarked. `marks` on the change tells
 * that later changes do the same for it.
 *
 * A change is committed when it is put, however long ago its intent was written: the log is searched by that
 * instant, and until then the text before it was given out.
 */
export const settle = async (
  changes: Pick<ChangeLog, 'head' | 'mark' | 'putAt'>,
  current: Current,
  pending: Pending,
  now: Date,
): Promise<Current> => {
  const updated = refreshReach(current, pending.change, now)
  if (updated) return { ...current, pending: { ...pending, change: updated }, lock: current.lock + 1 }
  const { change: before, history = [] } = current
  if (before && showsLess(before, pending.change)) await changes.mark(history)
  const committedAt = latestOf(pending.change.committedAt, now)
  const change = { ...pending.change, committedAt, marks: true as const }
  const put = await changes.putAt(change)
  if (put.outcome === 'put') return finish(current, { ...pending, change }, now)
  if (isSameChange(put.by, pending.change)) return finish(current, { ...pending, change: put.by }, now)
  const seq = (await changes.head()) + 1
  return {
    ...current,
    pending: { ...pending, change: { ...pending.change, seq } },
    lock: current.lock + 1,
  }
}

const latestOf = (instant: string, now: Date): string =>
  new Date(Math.max(Date.parse(instant), now.getTime())).toISOString()
