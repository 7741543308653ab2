import type { CommittedText } from '#commit/committed.ts'
import { isExpired } from '#domain/rights/visibility/is-expired.ts'
import type { Revision } from '#schemas/revision.ts'

/** The warning of a receipt about a story that may not be used any more when it may first be published. */
export const warnOfEndedUse = (
  { articleId, article }: Revision,
  { outcome }: CommittedText,
  now: Date,
): string[] => {
  const { status, expires, embargoedUntil } = article
  if (outcome === 'superseded' || status === 'canceled') return []
  const remedy = `drop it again with a later end, or with none (article ${articleId})`
  if (isExpired(article, now)) return [`its use ended ${expires}, so no licensee is given it: ${remedy}`]
  if (embargoedUntil === undefined || !isExpired(article, new Date(embargoedUntil))) return []
  return [
    `its use ends ${expires}, before its embargo at ${embargoedUntil}, so it is never published: ${remedy}`,
  ]
}
