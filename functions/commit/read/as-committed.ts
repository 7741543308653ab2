import type { ChangeLog } from '#ports'
import type { Current } from '#schemas/current.ts'
import { finish } from '../finish.ts'
import { isSameChange } from '../is-same-change.ts'

/**
 * CURRENT as readers must see it: what is pending counts as committed exactly when its log slot holds it. So
 * anyone who saw a change in the feed sees it here too.
 */
export const asCommitted = async (current: Current, changes: Pick<ChangeLog, 'at'>): Promise<Current> => {
  const { pending } = current
  if (!pending) return current
  const holder = await changes.at(pending.change.seq)
  return holder && isSameChange(holder, pending.change)
    ? finish(current, { ...pending, change: holder }, new Date(holder.committedAt))
    : current
}
