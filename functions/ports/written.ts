/** Outcome of a conditional write: `stale` means the condition did not hold and nothing was written. */
export type Written = 'written' | 'stale'
