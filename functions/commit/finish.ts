import { agencyOrderKey } from '#domain/revisions/agency-order-key.ts'
import { statusAt } from '#domain/revisions/status-at.ts'
import { uniteSelections } from '#domain/revisions/unite-selections.ts'
import type { Change } from '#schemas/change.ts'
import type { Current, Pending } from '#schemas/current.ts'

/**
 * CURRENT as it stands once its pending change is in the log. What nobody was shown reaches nobody; what was readable from the end of its
 * embargo was shown, also where its release never came.
 */
export const finish = (current: Current, { change, digest }: Pending): Current => {
  const { pending: _, ...rest } = current
  const isRuling = change.kind === 'kill' || change.kind === 'reinstatement'
  const isEnd = change.kind === 'release' || change.kind === 'expiry'
  const { history = [], reach = [] } = current
  const at = new Date(change.committedAt)
  const shown = [current.change, change].filter(each => isShown(each, at))
  return {
    ...rest,
    ...(!isEnd && { orderKey: change.orderKey }),
    change,
    digest,
    ...(isRuling && { ruling: agencyOrderKey(change.orderKey) }),
    history: [...history, change.seq],
    ...(shown.length > 0 && { reach: uniteSelections([...reach, ...shown]) }),
    lock: current.lock + 1,
  }
}

const isShown = (change: Change | undefined, at: Date): change is Change =>
  change !== undefined && !change.unseen && statusAt(change, at) !== 'withheld'
