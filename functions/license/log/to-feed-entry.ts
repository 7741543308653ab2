import { shownKind } from '#domain/rights/visibility/shown-kind.ts'
import type { Change } from '#schemas/change.ts'
import type { FeedEntry } from '#schemas/license/feed-page.ts'
import { carriesText } from '../texts/carries-text.ts'

/**
 * A change as a licensee sees it. Fields are listed one by one, so that nothing new slips out, and copy that
 * is canceled, expired or withdrawn shows no text. `isGone`: the article is so now.
 */
export const toFeedEntry = (change: Change, base: string, isGone: boolean): FeedEntry => ({
  articleId: change.articleId,
  href: `${base}/v1/articles/${encodeURIComponent(change.articleId)}`,
  kind: shownKind(change),
  version: change.version,
  status: change.status,
  class: change.kind === 'recall' ? 'correction' : change.class,
  headline: isGone || !carriesText(change) ? undefined : change.headline,
  embargoedUntil: change.status === 'withheld' ? change.embargoedUntil : undefined,
  expires: change.expires,
  agency: change.agency,
  distributor: change.distributor,
  sections: change.sections,
  language: change.language,
  translationOf: isGone || !carriesText(change) ? undefined : change.translationOf,
  urgency: change.urgency,
  versionCreated: change.versionCreated,
  withdrawnBefore: change.withdrawnBefore,
  committedAt: change.committedAt,
})
