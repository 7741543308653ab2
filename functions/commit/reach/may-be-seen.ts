import { statusAt } from '#domain/revisions/status-at.ts'
import type { Change } from '#schemas/change.ts'

/** From when this is asked until what is written then is in the log, at most: a writer lives for 90 s, clocks differ by less than the rest. */
const MOST_DELAY_MS = 120_000

/**
 * Whether anybody but advance licensees may be shown what a change made current, now or until the next change is in the log. An embargo
 * ends by the clock of whoever reads, with no write that a writer could see.
 */
export const mayBeSeen = (change: Change, now: Date): boolean =>
  !change.unseen && statusAt(change, new Date(now.getTime() + MOST_DELAY_MS)) !== 'withheld'
