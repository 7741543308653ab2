import { statusAt } from '#domain/revisions/status-at.ts'
import type { Change } from '#schemas/change.ts'
import type { HeldProduct } from '../entitlements/held-product.ts'
import { isEntitled } from './is-entitled.ts'
import { isExpired } from './is-expired.ts'

/**
 * Whether any text of an article may be shown, by its latest change and the clock, to a reader who is shown
 * some products' copy in `advance`. Not if it is killed, expired or withheld, however long ago it was
 * published.
 */
export const showsText = (latest: Change, now: Date, advance: readonly HeldProduct[]): boolean => {
  if (latest.status === 'canceled' || latest.kind === 'expiry' || isExpired(latest, now)) return false
  if (statusAt(latest, now) !== 'withheld') return true
  return latest.embargoedUntil !== undefined && isEntitled(advance, latest)
}
