import type { ReceiptItem } from '#schemas/receipt.ts'

/** What became of a story, or of those that a notice names, and the warnings for the receipt. */
export interface IngestedStory {
  items: ReceiptItem[]
  warnings: string[]
}
