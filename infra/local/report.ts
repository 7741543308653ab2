import type { Receipt } from '#schemas/drops/receipt.ts'

/** What a running stack reports to its terminal, or to whoever started it. */
export interface Report {
  /** A drop got its receipt. */
  receipt(receipt: Receipt): void
  /** Something went wrong but the stack goes on; one line. */
  trouble(line: string): void
}
