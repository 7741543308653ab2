import { isSilent } from '#domain/habits/is-silent.ts'
import type { AgencyHabits, Clock, Log } from '#ports'
import { metricLines } from '#schemas/metric-lines.ts'
import type { CountOverdue } from './count-overdue.ts'

interface Ports {
  habits: Pick<AgencyHabits, 'all'>
  countOverdue: CountOverdue
  clock: Clock
  log: Log
}

const HOUR_MS = 3_600_000

/** Takes stock of what an operator must know of: takedowns that are overdue, and agencies that are silent, with one line for each of these. */
export const createTakeStock =
  ({ habits, countOverdue, clock, log }: Ports) =>
  async (): Promise<{ overdueTakedowns: number; silentAgencies: number }> => {
    const now = clock.now()
    const silent = (await habits.all()).filter(habit => isSilent(habit, now))
    for (const { agency, lastSeenAt, longestGapMs } of silent)
      log.info(metricLines.agencySilent, {
        agency,
        hours: Math.round((now.getTime() - Date.parse(lastSeenAt)) / HOUR_MS),
        usualHours: Math.round(longestGapMs / HOUR_MS),
      })
    return { overdueTakedowns: await countOverdue(), silentAgencies: silent.length }
  }
