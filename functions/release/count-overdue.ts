import { judgeTakedown } from '#domain/rights/takedowns/judge-takedown.ts'
import type { ArticleStore, Clock, Deliveries, Takedowns } from '#ports'
import type { Takedown } from '#schemas/takedown.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrent'>
  deliveries: Pick<Deliveries, 'of'>
  takedowns: Pick<Takedowns, 'openBefore' | 'settle' | 'acknowledgementsOf'>
  clock: Clock
  /** Minutes that licensees have to acknowledge a kill. */
  takedownMinutes: number
}

/** Counts the takedowns that are overdue; at most 25, the oldest first. */
export type CountOverdue = () => Promise<number>

/** Looked at in one run: more than a few are one alarm all the same. */
const MOST_AT_ONCE = 25

/**
 * Counts the killed articles that a licensee who was given them has not acknowledged in time. Those that all have acknowledged, that nobody was
 * given, or that were reinstated are settled, and not looked at again.
 */
export const createCountOverdue = ({
  articles,
  deliveries,
  takedowns,
  clock,
  takedownMinutes,
}: Ports): CountOverdue => {
  const isOutstanding = async ({ articleId }: Takedown): Promise<boolean> => {
    const [current, given, said] = await Promise.all([
      articles.readCurrent(articleId),
      deliveries.of(articleId),
      takedowns.acknowledgementsOf(articleId),
    ])
    const standing = judgeTakedown(current?.change, given, said)
    return standing !== undefined && standing.outstanding.length > 0
  }
  return async () => {
    const due = new Date(clock.now().getTime() - takedownMinutes * 60_000)
    const overdue = new Set<string>()
    for (const takedown of await takedowns.openBefore(due, MOST_AT_ONCE))
      if (await isOutstanding(takedown)) overdue.add(takedown.articleId)
      else await takedowns.settle(takedown)
    return overdue.size
  }
}
