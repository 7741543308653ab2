import { uniteSelections } from '#domain/revisions/unite-selections.ts'
import type { Current, Pending } from '#schemas/current.ts'

/** CURRENT as it stands once its pending change is in the log. What nobody was shown reaches nobody. */
export const finish = (current: Current, { change, digest }: Pending): Current => {
  const { pending: _, ...rest } = current
  const isRuling = change.kind === 'kill' || change.kind === 'reinstatement'
  const { history = [], reach = [] } = current
  return {
    ...rest,
    ...(change.kind !== 'release' && { orderKey: change.orderKey }),
    change,
    digest,
    ...(isRuling && { ruling: change.orderKey }),
    history: [...history, change.seq],
    ...(change.status !== 'withheld' && { reach: uniteSelections([...reach, change]) }),
    lock: current.lock + 1,
  }
}
