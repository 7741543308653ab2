import { isSilent } from '#domain/habits/is-silent.ts'
import type { AgencyHabits, Cases, Clock, Log } from '#ports'
import { metricLines } from '#schemas/metric-lines.ts'
import type { CountOverdue } from './count-overdue.ts'

interface Ports {
  habits: Pick<AgencyHabits, 'all'>
  cases: Pick<Cases, 'countOpen'>
  countOverdue: CountOverdue
  clock: Clock
  log: Log
}

const HOUR_MS = 3_600_000

interface Stock {
  overdueTakedowns: number
  silentAgencies: number
  openCases: number
}

export type TakeStock = () => Promise<Stock>

/**
 * Takes stock of what an operator must know of: takedowns that are overdue, cases that wait for an editor, and agencies that are silent, with one
 * line for each of these.
 */
export const createTakeStock =
  ({ habits, cases, countOverdue, clock, log }: Ports): TakeStock =>
  async () => {
    const now = clock.now()
    const silent = (await habits.all()).filter(habit => isSilent(habit, now))
    for (const { agency, lastSeenAt, longestGapMs } of silent)
      log.info(metricLines.agencySilent, {
        agency,
        hours: Math.round((now.getTime() - Date.parse(lastSeenAt)) / HOUR_MS),
        usualHours: Math.round(longestGapMs / HOUR_MS),
      })
    const openCases = await cases.countOpen()
    return { overdueTakedowns: await countOverdue(), silentAgencies: silent.length, openCases }
  }
