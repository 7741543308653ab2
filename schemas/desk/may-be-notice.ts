import type { ReceiptItem } from '#schemas/drops/receipt.ts'

/** Whether an item may be a notice that killed or held a story, and is then headed otherwise than that. */
export const mayBeNotice = ({
  outcome,
  status,
  caseId,
}: Pick<ReceiptItem, 'outcome' | 'status' | 'caseId'>): boolean =>
  outcome !== 'open-case' && (status === 'canceled' || (status === 'withheld' && caseId !== undefined))
