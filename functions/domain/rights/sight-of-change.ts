import type { Change } from '#schemas/change.ts'
import type { Product } from '#schemas/product.ts'
import { isEmbargoed } from './is-embargoed.ts'
import { isEntitled } from './is-entitled.ts'

/** How a change looks to a licensee; what is `due` will be visible in its place, and must not be passed over. */
export type Sight = 'visible' | 'hidden' | 'due'

/**
 * What the holder of some products sees of a change at an instant. Withheld copy is hidden for ever, since its release is a change of
 * its own, but for who is shown that product's embargoed copy in `advance`; a kill of what nobody else was shown likewise. Any other
 * kill is visible, embargo or not: who may hold the copy must learn to drop it. Usable copy that the reader's clock still
 * finds embargoed was appended by a machine whose clock runs ahead: it is due.
 */
export const sightOfChange = (
  change: Change,
  held: readonly Product[],
  now: Date,
  advance: readonly Product[] = [],
): Sight => {
  if (!isEntitled(held, change)) return 'hidden'
  const isAhead = isEntitled(advance, change)
  if (change.status === 'canceled') return change.unseen && !isAhead ? 'hidden' : 'visible'
  if (change.kind === 'expiry') return 'visible'
  if (change.status === 'withheld') return change.embargoedUntil && isAhead ? 'visible' : 'hidden'
  return isEmbargoed(change, now) ? 'due' : 'visible'
}
