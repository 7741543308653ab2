import { bytesOfAnswer, MOST_ANSWER_BYTES } from '#call/bytes-of-answer.ts'
import type { Receipt } from '#schemas/receipt.ts'

/**
 * Receipts that an answer has room for, of a list by the instant that they were written: the first of them, one instant at least, and those of an
 * instant all or none, so that who goes on from the last misses none. A drop may have thousands of stories, and its receipt a megabyte.
 */
export const roomForReceipts = (receipts: readonly Receipt[], isSent = (_: Receipt) => true): Receipt[] => {
  let bytes = 0
  let instantAt = 0
  for (const [index, receipt] of receipts.entries()) {
    if (receipt.completedAt !== receipts[index - 1]?.completedAt) instantAt = index
    if (isSent(receipt)) bytes += bytesOfAnswer(receipt)
    if (bytes > MOST_ANSWER_BYTES && instantAt > 0) return receipts.slice(0, instantAt)
  }
  return [...receipts]
}
