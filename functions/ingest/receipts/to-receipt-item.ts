import type { CommittedText } from '#commit/committed.ts'
import type { Change } from '#schemas/change.ts'
import type { ReceiptItem } from '#schemas/drops/receipt.ts'
import type { Revision } from '#schemas/revision.ts'

/**
 * What became of one article of a drop, as an item of its receipt; `path` if it was a file inside the drop.
 */
export const toReceiptItem = (
  { articleId, orderKey, article }: Revision,
  committed: CommittedText,
  path?: string,
  caseId?: string,
): ReceiptItem => ({
  ...(committed.outcome === 'superseded'
    ? { outcome: 'superseded', supersededBy: committed.by, status: article.status }
    : { outcome: committed.outcome, ...standingOf(committed.change) }),
  ...(path && { path }),
  ...(caseId && { caseId }),
  articleId,
  orderKey,
  headline: article.headline,
  ...(article.slugline && { slugline: article.slugline }),
  ...(article.byline && { byline: article.byline }),
  ...(article.agency && { agency: article.agency }),
  ...(article.translationOf && { translationOf: article.translationOf.id }),
})

const standingOf = ({ status, seq, version, embargoedUntil }: Change) => ({
  status,
  seq,
  version,
  ...(status === 'withheld' && embargoedUntil && { embargoedUntil }),
})
