import { isSilent } from '#domain/habits/is-silent.ts'
import type { AgencyHabits, Cases, ChangeLog, Clock, Exports, Log } from '#ports'
import type { Change } from '#schemas/change.ts'
import { metricLines } from '#schemas/metrics/metric-lines.ts'
import type { CountOverdue } from './count-overdue.ts'

interface Ports {
  habits: Pick<AgencyHabits, 'all'>
  cases: Pick<Cases, 'countOpen'>
  countOverdue: CountOverdue
  exports: Pick<Exports, 'last'>
  changes: Pick<ChangeLog, 'at'>
  clock: Clock
  log: Log
}

const HOUR_MS = 3_600_000

interface Stock {
  overdueTakedowns: number
  silentAgencies: number
  openCases: number
  exportAgeHours: number
}

/** What was counted, and why the rest could not be. */
export type TakeStock = () => Promise<{ counted: Partial<Stock>; failures: unknown[] }>

/**
 * Counts what an operator must know about: overdue takedowns, cases waiting for an editor, silent
 * agencies, with a log line for each agency, and the hours since the last export, or since the first change if there
 * was none. If one count fails, the others are still taken.
 */
export const createTakeStock = ({
  habits,
  cases,
  countOverdue,
  exports,
  changes,
  clock,
  log,
}: Ports): TakeStock => {
  const hoursSince = (instant: number): number =>
    Math.max(0, Math.round((clock.now().getTime() - instant) / HOUR_MS))
  let first: Change | undefined
  const ageOfExport = async (): Promise<number> => {
    const last = await exports.last()
    if (last) return hoursSince(last.getTime())
    first ??= await changes.at(1)
    return first ? hoursSince(Date.parse(first.committedAt)) : 0
  }
  const tellOfSilence = async (): Promise<number> => {
    const now = clock.now()
    const silent = (await habits.all()).filter(habit => isSilent(habit, now))
    for (const { agency, lastSeenAt, longestGapMs } of silent)
      log.info(metricLines.agencySilent, {
        agency,
        hours: hoursSince(Date.parse(lastSeenAt)),
        usualHours: Math.round(longestGapMs / HOUR_MS),
      })
    return silent.length
  }
  const counts: Record<keyof Stock, () => Promise<number>> = {
    silentAgencies: tellOfSilence,
    openCases: () => cases.countOpen(),
    overdueTakedowns: countOverdue,
    exportAgeHours: ageOfExport,
  }
  return async () => {
    const counted: Partial<Stock> = {}
    const failures: unknown[] = []
    for (const name of ['silentAgencies', 'openCases', 'overdueTakedowns', 'exportAgeHours'] as const) {
      try {
        counted[name] = await counts[name]()
      } catch (error) {
        failures.push(error)
      }
    }
    return { counted, failures }
  }
}
