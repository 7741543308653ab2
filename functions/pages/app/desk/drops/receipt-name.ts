import type { Receipt } from '#schemas/drops/receipt.ts'

/** A name that is unique to one receipt on a page. */
export const receiptName = ({ drop }: Receipt): string => `${drop.key} ${drop.sequencer}`
