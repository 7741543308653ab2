import { judgeTakedown } from '#domain/rights/takedowns/judge-takedown.ts'
import type { ArticleStore, Clock, Deliveries, Takedowns } from '#ports'
import type { Takedown } from '#schemas/takedown.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrent'>
  deliveries: Pick<Deliveries, 'of'>
  takedowns: Pick<Takedowns, 'openBefore' | 'settle' | 'acknowledgementsOf'>
  clock: Clock
  /** How many minutes licensees have to acknowledge a kill. */
  takedownMinutes: number
}

/** Counts the overdue takedowns, oldest first and at most 25. */
export type CountOverdue = () => Promise<number>

/** How many takedowns one run looks at: any number raises the same alarm. */
const MOST_AT_ONCE = 25

/**
 * Counts the killed articles that some licensee was given and has not acknowledged in time. Those that
 * everyone has acknowledged, that nobody was given, or that were reinstated are settled and not looked at
 * again.
 */
export const createCountOverdue = ({
  articles,
  deliveries,
  takedowns,
  clock,
  takedownMinutes,
}: Ports): CountOverdue => {
  const isOutstanding = async ({ articleId }: Takedown): Promise<boolean> => {
    const [current, given, acknowledgements] = await Promise.all([
      articles.readCurrent(articleId),
      deliveries.of(articleId),
      takedowns.acknowledgementsOf(articleId),
    ])
    const standing = judgeTakedown(current?.change, given, acknowledgements)
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
