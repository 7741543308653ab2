import type { ReceiptItem } from '#schemas/drops/receipt.ts'
import type { Revision } from '#schemas/revision.ts'
import type { Followed } from '../orders/follow-notice.ts'
import { toReceiptItem } from './to-receipt-item.ts'

/**
 * What a notice led to, as an item of its receipt: what became of the story it means, or the case it opened.
 */
export const toNoticeItem = (
  { articleId, orderKey, article: { headline, agency, status } }: Revision,
  { carriedOut, caseId }: Followed,
  path: string | undefined,
): ReceiptItem =>
  carriedOut
    ? {
        ...toReceiptItem(carriedOut.revision, carriedOut.committed, path, caseId),
        headline,
        ...(carriedOut.story && { story: carriedOut.story }),
      }
    : {
        outcome: 'open-case',
        ...(caseId && { caseId }),
        ...(path && { path }),
        articleId,
        orderKey,
        headline,
        ...(agency && { agency }),
        status,
      }
