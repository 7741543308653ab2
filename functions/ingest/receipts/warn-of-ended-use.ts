import type { CommittedText } from '#commit/committed.ts'
import { isExpired } from '#domain/rights/visibility/is-expired.ts'
import type { Revision } from '#schemas/revision.ts'

/** The warning of a receipt about a story that came after the time in which it may be used. */
export const warnOfEndedUse = (
  { articleId, article }: Revision,
  { outcome }: CommittedText,
  now: Date,
): string[] =>
  outcome !== 'superseded' && article.status !== 'canceled' && isExpired(article, now)
    ? [
        `its use ended ${article.expires}, so no licensee is given it: drop it again with a later end, or with none (article ${articleId})`,
      ]
    : []
