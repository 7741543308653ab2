import type { Article } from '#schemas/article.ts'
import type { PublicationStatus } from '#schemas/publication-status.ts'

/**
 * The status of an article at an instant: anything embargoed is withheld until the embargo ends and usable
 * from then on, even if the agency wrote only one of the two. An indefinite hold stays, and so does a kill.
 */
export const statusAt = (
  { status, embargoedUntil }: Pick<Article, 'status' | 'embargoedUntil'>,
  instant: Date,
): PublicationStatus => {
  if (status === 'canceled' || embargoedUntil === undefined) return status
  return Date.parse(embargoedUntil) > instant.getTime() ? 'withheld' : 'usable'
}
