import { firstOutOf } from '#domain/revisions/change/first-out-of.ts'
import { hasOwnText } from '#domain/revisions/change/has-own-text.ts'
import { uniteSelections } from '#domain/revisions/change/unite-selections.ts'
import { agencyOrderKey } from '#domain/revisions/order/agency-order-key.ts'
import type { Change } from '#schemas/change.ts'
import type { Current, Pending } from '#schemas/current.ts'
import { mayBeSeen } from './reach/may-be-seen.ts'

/**
 * CURRENT as it stands once its pending change is in the log. A text nobody was shown adds nothing to
 * `reach`; one readable between the end of its embargo and `now` does, even if its release was never
 * committed.
 */
export const finish = (current: Current, { change, digest }: Pending, now: Date): Current => {
  const { pending: _, waits, ...rest } = current
  const isRuling = change.kind === 'kill' || change.kind === 'reinstatement'
  const { history = [], reach = [], reachAhead = [] } = current
  const firstOut = change.firstOut ? undefined : (current.firstOut ?? firstOutOf(current.change, now))
  const isAhead = change.status === 'withheld' && change.embargoedUntil !== undefined
  const shown = [
    ...(current.change && mayBeSeen(current.change, now) ? [current.change] : []),
    ...(change.status !== 'withheld' && !change.unseen ? [change] : []),
  ]
  return {
    ...rest,
    ...(waits && waits > change.orderKey && { waits }),
    ...(hasOwnText(change) && { orderKey: change.orderKey }),
    change,
    digest,
    ...(isRuling && { ruling: latestRuling(current, change), ruledAt: change.committedAt }),
    ...(firstOut && { firstOut }),
    history: [...history, change.seq],
    ...(shown.length > 0 && { reach: uniteSelections([...reach, ...shown]) }),
    ...(isAhead && { reachAhead: uniteSelections([...reachAhead, change]) }),
    lock: current.lock + 1,
  }
}

/** A kill may be ordered before the reinstatement that it undoes. */
const latestRuling = ({ ruling = '' }: Current, { orderKey }: Change): string => {
  const own = agencyOrderKey(orderKey)
  return own > ruling ? own : ruling
}
