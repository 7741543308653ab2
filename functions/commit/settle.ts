import { showsLess } from '#domain/rights/sight/shows-less.ts'
import type { ChangeLog } from '#ports'
import type { Current, Pending } from '#schemas/current.ts'
import { finish } from './finish.ts'
import { isSameChange } from './is-same-change.ts'
import { tellEnough } from './reach/tell-enough.ts'

/**
 * Puts the pending change into its slot and gives CURRENT as it is to be written then. Where the slot is another's, the intent
 * moves past the end of the log. A slot, once taken, stays so, and no other slot was ever tried under this intent: the change
 * cannot land twice. Where it has to be told to more than when the intent was written, the intent says so first. Where it lets earlier
 * changes of the article show less, each of them gets a mark before: no reader finds it in the log and them without one. What is put says
 * that the same will be done for it.
 */
export const settle = async (
  changes: Pick<ChangeLog, 'head' | 'mark' | 'putAt'>,
  current: Current,
  pending: Pending,
  now: Date,
): Promise<Current> => {
  const told = tellEnough(current, pending.change, now)
  if (told) return { ...current, pending: { ...pending, change: told }, lock: current.lock + 1 }
  const { change: before, history = [] } = current
  if (before && showsLess(before, pending.change)) await changes.mark(history)
  const change = { ...pending.change, marks: true as const }
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
