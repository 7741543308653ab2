import { statusAt } from '#domain/revisions/status-at.ts'
import type { Change } from '#schemas/change.ts'
import type { Holder } from '../entitlements/holder.ts'
import { isEntitled } from './is-entitled.ts'
import { isExpired } from './is-expired.ts'
import { isNotifiedOfEnd } from './is-notified-of-end.ts'

/** What a licensee sees of an article: its text, a tombstone, or nothing at all. */
export type ArticleVisibility = 'readable' | 'canceled' | 'expired' | 'hidden'

/**
 * What the holder of some products may see of an article, by its latest change and the clock. An embargo ends
 * at its instant, whether or not its release was appended, and so does availability. Before that, embargoed
 * copy is readable only to those shown that product's copy in `advance`; copy held indefinitely, to nobody.
 */
export const visibilityOfArticle = (
  change: Change,
  { held, advance }: Holder,
  now: Date,
): ArticleVisibility => {
  if (change.status === 'canceled') return isNotifiedOfEnd(change, held, advance) ? 'canceled' : 'hidden'
  if (change.kind === 'expiry') return isNotifiedOfEnd(change, held, advance) ? 'expired' : 'hidden'
  if (!isEntitled(held, change)) return 'hidden'
  const isAhead = isEntitled(advance, change)
  if (statusAt(change, now) === 'withheld' && !(isAhead && change.embargoedUntil)) return 'hidden'
  return isExpired(change, now) ? 'expired' : 'readable'
}
