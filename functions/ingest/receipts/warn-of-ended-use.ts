import type { CommittedText } from '#commit/committed.ts'
import { endsUnderEmbargo } from '#domain/rights/visibility/ends-under-embargo.ts'
import { isExpired } from '#domain/rights/visibility/is-expired.ts'

/**
 * The warning of a receipt about a story that may not be used any more when it may first be published, whoever
 * put it under its embargo.
 */
export const warnOfEndedUse = (committed: CommittedText, now: Date): string[] => {
  if (committed.outcome === 'superseded') return []
  const { articleId, status, expires, embargoedUntil } = committed.change
  if (status === 'canceled') return []
  const remedy = `drop it again with a later end, or with none (article ${articleId})`
  if (isExpired({ expires }, now)) return [`its use ended ${expires}, so no licensee is given it: ${remedy}`]
  return endsUnderEmbargo(committed.change)
    ? [
        `its use ends ${expires}, before its embargo at ${embargoedUntil}, so it is never published: ${remedy}`,
      ]
    : []
}
