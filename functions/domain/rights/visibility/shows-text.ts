import { statusAt } from '#domain/revisions/status-at.ts'
import type { Change } from '#schemas/change.ts'
import type { HeldProduct } from '../entitlements/held-product.ts'
import { isEntitled } from './is-entitled.ts'
import { isExpired } from './is-expired.ts'
import { isRecalled } from './is-recalled.ts'
import { statesEmbargo } from './states-embargo.ts'

/**
 * Whether a change of an article may show its text, by the article's latest change and the clock, to a reader
 * who is shown some products' copy in `advance`. Not if the latest is killed, expired or held, however long ago
 * the change was published, nor if it took back the change's version. While an embargo withholds the latest, only to who is shown that in advance, and
 * not beside an entry that says the words may be published, at once or sooner.
 */
export const showsText = (
  change: Change,
  latest: Change,
  now: Date,
  advance: readonly HeldProduct[],
): boolean => {
  if (latest.status === 'canceled' || latest.kind === 'expiry' || isExpired(latest, now)) return false
  if (isRecalled(change, latest)) return false
  if (statusAt(latest, now) !== 'withheld') return true
  return statesEmbargo(change, latest) && isEntitled(advance, latest)
}
