import fc from 'fast-check'
import { history } from './history.ts'
import { playHistory } from './play-history.ts'

/** The result of a number of histories; `failure` says how to replay the first that went wrong. */
export interface Counts {
  histories: number
  kills: number
  calls: number
  violations: number
  failure?: string | undefined
}

/** Plays `runs` histories from a seed. */
export const countHistories = async (runs: number, seed: number): Promise<Counts> => {
  const counts: Counts = { histories: 0, kills: 0, calls: 0, violations: 0 }
  const checked = await fc.check(
    fc.asyncProperty(history, fc.scheduler(), async (each, scheduler) => {
      const { violations, kills, calls } = await playHistory(each, scheduler)
      counts.histories += 1
      counts.kills += kills
      counts.calls += calls
      counts.violations += violations.length
      if (violations.length > 0) throw new Error(violations.join('; '))
    }),
    { numRuns: runs, seed, endOnFailure: true },
  )
  return checked.failed ? { ...counts, failure: fc.defaultReportMessage(checked) } : counts
}
