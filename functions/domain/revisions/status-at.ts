import type { Article } from '#schemas/article.ts'
import type { PublicationStatus } from '#schemas/publication-status.ts'

/**
 * The status that an article has at an instant: whatever is embargoed is withheld until the embargo ends, and usable from then on,
 * even where the agency only wrote one of the two. A hold without an end stays, and so does a kill.
 */
export const statusAt = (
  { status, embargoedUntil }: Pick<Article, 'status' | 'embargoedUntil'>,
  instant: Date,
): PublicationStatus => {
  if (status === 'canceled' || embargoedUntil === undefined) return status
  return Date.parse(embargoedUntil) > instant.getTime() ? 'withheld' : 'usable'
}
