import type { Change } from '#schemas/change.ts'
import type { HeldProduct } from '../entitlements/held-product.ts'
import { isEmbargoed } from './is-embargoed.ts'
import { isEntitled } from './is-entitled.ts'
import { isReached } from './is-reached.ts'
import { isTakenBack } from './is-taken-back.ts'
import { isToldOfEnd } from './is-told-of-end.ts'

/**
 * How a change looks to a licensee. `withdrawn`: it takes back what the licensee could see, and is told of without a word of its own;
 * what is `due` will be visible in its place, and must not be passed over.
 */
export type Sight = 'visible' | 'withdrawn' | 'hidden' | 'due'

/**
 * What the holder of some products sees of a change at an instant. Withheld copy is hidden for ever, since its release is a change of
 * its own, but for who is shown that product's embargoed copy in `advance`; who could see what it holds back is told of a withdrawal, and so
 * is whom its usage terms leave nothing any more.
 * Usable copy that the reader's clock still finds embargoed was appended by a machine whose clock runs ahead: it is due.
 */
export const sightOfChange = (
  change: Change,
  held: readonly HeldProduct[],
  now: Date,
  advance: readonly HeldProduct[] = [],
): Sight => {
  if (change.status === 'canceled' || change.kind === 'expiry')
    return isToldOfEnd(change, held, advance) ? 'visible' : 'hidden'
  if (change.status === 'withheld') {
    if (change.embargoedUntil && isEntitled(held, change) && isEntitled(advance, change)) return 'visible'
    const { withdraws = [], withdrawsAhead = [] } = change
    const couldSee = withdraws.some(each => isReached(held, each))
    return couldSee || withdrawsAhead.some(each => isReached(advance, each)) ? 'withdrawn' : 'hidden'
  }
  if (isTakenBack(change, held)) return 'withdrawn'
  if (!isEntitled(held, change)) return 'hidden'
  return isEmbargoed(change, now) ? 'due' : 'visible'
}
