import type { Receipt } from '#schemas/receipt.ts'

/** What a running stack tells its terminal, or whoever started it. */
export interface Report {
  /** A drop has its receipt. */
  receipt(receipt: Receipt): void
  /** Something went wrong and the stack goes on; one line. */
  trouble(line: string): void
}
