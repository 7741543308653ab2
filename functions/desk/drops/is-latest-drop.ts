import type { Receipt } from '#schemas/drops/receipt.ts'
import type { DroppedAgain } from '#schemas/queries/drops-query.ts'

/** Whether nothing has been dropped since under the key of a refused drop, as far as is known. */
export const isLatestDrop = ({ drop: { key, sequencer } }: Receipt, again: DroppedAgain): boolean =>
  (again[key]?.sequencer ?? sequencer) === sequencer
