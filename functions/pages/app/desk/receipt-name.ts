import type { Receipt } from '#schemas/receipt.ts'

/** What tells one receipt from all others on a page. */
export const receiptName = ({ drop }: Receipt): string => `${drop.key} ${drop.sequencer}`
