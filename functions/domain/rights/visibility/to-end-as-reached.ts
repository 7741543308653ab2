import type { Change } from '#schemas/change.ts'
import type { HeldProduct } from '../entitlements/held-product.ts'
import { isReached } from './is-reached.ts'

/**
 * A change that ends copy, as seen by the holder of some products: with the first selection under which it
 * was shown the copy, because the latest may be none of its own. Of what was shown only in advance, that is
 * one under which it is shown copy in advance. Any other change is returned as it is.
 */
export const toEndAsReached = (
  change: Change,
  held: readonly HeldProduct[],
  advance: readonly HeldProduct[],
): Change => {
  const isEnd = change.status === 'canceled' || change.kind === 'expiry'
  if (!isEnd || isReached(change.unseen ? advance : held, change)) return change
  const { alsoReaches = [], reachesAhead = [] } = change
  const reached =
    alsoReaches.find(each => isReached(held, each)) ?? reachesAhead.find(each => isReached(advance, each))
  if (!reached) return change
  const {
    agency: _agency,
    distributor: _distributor,
    language: _language,
    urgency: _urgency,
    ...rest
  } = change
  return { ...rest, ...reached }
}
