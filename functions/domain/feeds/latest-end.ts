import type { Tombstone } from '#schemas/license/tombstone.ts'

/** What is left of an article that is in the latest no more: its tombstone, or since when it is held back or barred. */
export type LatestEnd = Omit<Tombstone, 'status'> & { status: Tombstone['status'] | 'withheld' }
