import { digestArticle } from '#domain/revisions/digest-article.ts'
import { isFollowKey } from '#domain/revisions/order/is-follow-key.ts'
import type { Revision } from '#schemas/revision.ts'

/**
 * Whether a drop only repeats the text that the desk has put into its present state: it says nothing new, so
 * the desk's hold, embargo or release stands. What an agency's notice holds, the same copy lifts.
 */
export const repeatsOrdered = ({ article, orderKey }: Revision, before: Revision): boolean => {
  const { orderedBy, reinstatement, digest } = before
  if (orderedBy === undefined || reinstatement || !isFollowKey(before.orderKey) || isFollowKey(orderKey))
    return false
  const { embargoedUntil: _, ...text } = article
  const { status, embargoedUntil } = before.article
  return digestArticle({ ...text, status, ...(embargoedUntil && { embargoedUntil }) }) === digest
}
