import { bytesOfAnswer, MOST_ANSWER_BYTES } from '#call/bytes-of-answer.ts'
import type { Receipt } from '#schemas/drops/receipt.ts'

/**
 * As many receipts as one answer has room for, from a list ordered by when they were written. Receipts of one
 * instant are kept together, so that a caller who continues after the last misses none, and at least one
 * instant is returned. A drop may have thousands of stories, and its receipt a megabyte.
 */
export const receiptsThatFit = (receipts: readonly Receipt[], isSent = (_: Receipt) => true): Receipt[] => {
  let bytes = 0
  let instantAt = 0
  for (const [index, receipt] of receipts.entries()) {
    if (receipt.completedAt !== receipts[index - 1]?.completedAt) instantAt = index
    if (isSent(receipt)) bytes += bytesOfAnswer(receipt)
    if (bytes > MOST_ANSWER_BYTES && instantAt > 0) return receipts.slice(0, instantAt)
  }
  return [...receipts]
}
