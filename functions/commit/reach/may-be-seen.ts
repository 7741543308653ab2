import { statusAt } from '#domain/revisions/status-at.ts'
import type { Change } from '#schemas/change.ts'

/**
 * The longest time between this check and the entry in the log: a writer lives for 90 s, and clocks differ by
 * less than the rest.
 */
const MOST_DELAY_MS = 120_000

/**
 * Whether anyone but advance licensees may be shown what a change made current, now or before the next change
 * is in the log. An embargo ends by the reader's clock, with no write that a writer could see.
 */
export const mayBeSeen = (change: Change, now: Date): boolean =>
  !change.unseen && statusAt(change, new Date(now.getTime() + MOST_DELAY_MS)) !== 'withheld'
