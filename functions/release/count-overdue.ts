import { asCommitted } from '#commit/read/as-committed.ts'
import { judgeTakedown } from '#domain/rights/takedowns/judge-takedown.ts'
import type { ArticleStore, ChangeLog, Clock, Deliveries, Takedowns } from '#ports'
import type { Takedown } from '#schemas/license/takedown.ts'
import { createFindDueTakedowns } from './find-due-takedowns.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrent'>
  changes: Pick<ChangeLog, 'at'>
  deliveries: Pick<Deliveries, 'of'>
  takedowns: Pick<Takedowns, 'openBefore' | 'settle' | 'acknowledgementsOf'>
  clock: Clock
  /** How many minutes licensees have to acknowledge a kill. */
  takedownMinutes: number
}

/** Counts overdue takedowns, some of them if there are many. */
export type CountOverdue = () => Promise<number>

/**
 * Counts the killed articles that some licensee was given and has not acknowledged in time. Those that
 * everyone has acknowledged, that nobody was given, or that were reinstated are settled and not looked at
 * again. A run looks at the oldest and, in turn, at some of those behind them: however many a licensee leaves
 * unacknowledged, the others are settled, so that what is open stays little. An article that was killed again has
 * the time of its latest kill.
 */
export const createCountOverdue = ({
  articles,
  changes,
  deliveries,
  takedowns,
  clock,
  takedownMinutes,
}: Ports): CountOverdue => {
  const dueBefore = () => new Date(clock.now().getTime() - takedownMinutes * 60_000)
  const findDue = createFindDueTakedowns(takedowns)
  const judge = async ({ articleId }: Takedown): Promise<'settled' | 'waiting' | 'overdue'> => {
    const [current, given, acknowledgements] = await Promise.all([
      articles.readCurrent(articleId),
      deliveries.of(articleId),
      takedowns.acknowledgementsOf(articleId),
    ])
    const change = current && (await asCommitted(current, changes)).change
    const standing = judgeTakedown(change, given, acknowledgements)
    if (!change || !standing?.outstanding.length) return 'settled'
    return Date.parse(change.committedAt) < dueBefore().getTime() ? 'overdue' : 'waiting'
  }
  return async () => {
    const overdue = new Set<string>()
    const { readable, unreadable } = await findDue(dueBefore())
    for (const takedown of readable) {
      const judged = await judge(takedown)
      if (judged === 'overdue') overdue.add(takedown.articleId)
      if (judged === 'settled') await takedowns.settle(takedown)
    }
    const failures = unreadable.map(
      ({ name, error }) => new Error(`The takedown ${name} cannot be read`, { cause: error }),
    )
    if (failures.length > 0)
      throw new AggregateError(
        failures,
        `${failures.length} takedowns cannot be read, ${overdue.size} are overdue`,
      )
    return overdue.size
  }
}
