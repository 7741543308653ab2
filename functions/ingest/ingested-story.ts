import type { ReceiptItem } from '#schemas/drops/receipt.ts'
import type { Rejection } from '#schemas/drops/rejection.ts'

/** What became of a story, or of those that a notice names, and the warnings for the receipt. */
export interface IngestedStory {
  items: ReceiptItem[]
  /** Why it was refused: a hold without a text, of no story that is known. */
  rejection?: Rejection
  warnings: string[]
  /** Whether its original may have been stopped between the look at it and the commit. */
  looksAgain?: boolean
}
