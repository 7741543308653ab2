import type { Listed, Takedowns } from '#ports'
import type { Takedown } from '#schemas/license/takedown.ts'

/** How many takedowns one run looks at, of the oldest and of the others: any number raises the same alarm. */
const MOST_AT_ONCE = 25

/**
 * Finds takedowns that were ordered before an instant: the oldest and, in turn, from one call to the next, some of those behind them. However many a licensee
 * leaves unacknowledged, the others are looked at.
 */
export const createFindDueTakedowns = (takedowns: Pick<Takedowns, 'openBefore'>) => {
  /** The last that a call found behind the oldest. */
  let reached: Takedown | undefined
  return async (before: Date): Promise<Listed<Takedown>> => {
    const oldest = await takedowns.openBefore(before, MOST_AT_ONCE)
    const last = oldest.readable[MOST_AT_ONCE - 1]
    if (!last) return oldest
    const place = reached && placeOf(reached) > placeOf(last) ? reached : last
    const behind = await takedowns.openBefore(before, MOST_AT_ONCE, place)
    reached = behind.readable[MOST_AT_ONCE - 1]
    return {
      readable: [...oldest.readable, ...behind.readable],
      unreadable: [...oldest.unreadable, ...behind.unreadable],
    }
  }
}

/** By what takedowns are listed in order. */
const placeOf = ({ orderedAt, articleId }: Takedown): string => `${orderedAt}#${articleId}`
