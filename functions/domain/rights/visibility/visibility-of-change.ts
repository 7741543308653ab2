import type { Change } from '#schemas/change.ts'
import type { Holder } from '../entitlements/holder.ts'
import { isEmbargoed } from './is-embargoed.ts'
import { isEntitled } from './is-entitled.ts'
import { isNotifiedOfEnd } from './is-notified-of-end.ts'
import { isReached } from './is-reached.ts'
import { isWithdrawnByTerms } from './is-withdrawn-by-terms.ts'

/**
 * How a licensee sees a change. `withdrawn`: it takes back what the licensee could see, and is announced
 * without any of its text. `due`: it will be visible at its place, and must not be passed over.
 */
export type ChangeVisibility = 'visible' | 'withdrawn' | 'hidden' | 'due'

/**
 * How the holder of some products sees a change at an instant. Withheld copy stays hidden, since its release
 * is a change of its own, except to those shown that product's embargoed copy in `advance`. Those who could
 * see what it holds back are told of a withdrawal, as are those to whom its usage terms leave nothing, or who
 * could see only what it takes back. Usable
 * copy that is still embargoed by the reader's clock was appended by a machine whose clock is ahead: it is
 * due.
 */
export const visibilityOfChange = (
  change: Change,
  { held, advance }: Holder,
  now: Date,
): ChangeVisibility => {
  if (change.status === 'canceled' || change.kind === 'expiry')
    return isNotifiedOfEnd(change, held, advance) ? 'visible' : 'hidden'
  const { withdraws = [], withdrawsAhead = [] } = change
  const couldSee = () =>
    withdraws.some(each => isReached(held, each)) || withdrawsAhead.some(each => isReached(advance, each))
  if (change.status === 'withheld') {
    if (change.embargoedUntil && isEntitled(held, change) && isEntitled(advance, change)) return 'visible'
    return couldSee() ? 'withdrawn' : 'hidden'
  }
  if (isWithdrawnByTerms(change, held, advance)) return 'withdrawn'
  if (change.kind === 'recall' && !isEntitled(held, change)) return couldSee() ? 'withdrawn' : 'hidden'
  if (!isEntitled(held, change)) return 'hidden'
  return isEmbargoed(change, now) ? 'due' : 'visible'
}
