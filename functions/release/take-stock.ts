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

/** What was counted, and why the rest could not be. */
export type TakeStock = () => Promise<{ counted: Partial<Stock>; failures: unknown[] }>

/**
 * Counts what an operator must know about: overdue takedowns, cases waiting for an editor, and silent
 * agencies, with a log line for each agency. If one count fails, the others are still taken.
 */
export const createTakeStock = ({ habits, cases, countOverdue, clock, log }: Ports): TakeStock => {
  const tellOfSilence = async (): Promise<number> => {
    const now = clock.now()
    const silent = (await habits.all()).filter(habit => isSilent(habit, now))
    for (const { agency, lastSeenAt, longestGapMs } of silent)
      log.info(metricLines.agencySilent, {
        agency,
        hours: Math.round((now.getTime() - Date.parse(lastSeenAt)) / HOUR_MS),
        usualHours: Math.round(longestGapMs / HOUR_MS),
      })
    return silent.length
  }
  const counts: Record<keyof Stock, () => Promise<number>> = {
    silentAgencies: tellOfSilence,
    openCases: () => cases.countOpen(),
    overdueTakedowns: countOverdue,
  }
  return async () => {
    const counted: Partial<Stock> = {}
    const failures: unknown[] = []
    for (const name of ['silentAgencies', 'openCases', 'overdueTakedowns'] as const) {
      try {
        counted[name] = await counts[name]()
      } catch (error) {
        failures.push(error)
      }
    }
    return { counted, failures }
  }
}
