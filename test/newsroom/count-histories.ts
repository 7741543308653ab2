import fc from 'fast-check'
import type { Counts } from '#test/model/count-histories.ts'
import { inOrderOf } from '#test/model/in-order-of.ts'
import { history } from './history.ts'
import { play } from './play.ts'

/** Plays `runs` histories of the newsroom from a seed. */
export const countHistories = async (runs: number, seed: number): Promise<Counts> => {
  const counts: Counts = { histories: 0, kills: 0, calls: 0, violations: 0 }
  const checked = await fc.check(
    fc.asyncProperty(history, fc.scheduler(), async (each, scheduler) => {
      const { violations, kills, calls } = await play(each, inOrderOf(scheduler))
      counts.histories += 1
      counts.kills += kills
      counts.calls += calls
      counts.violations += violations.length
      if (violations.length > 0) throw new Error(violations.join('; '))
    }),
    { numRuns: runs, seed, endOnFailure: true },
  )
  return checked.failed
    ? { ...counts, failure: `${checked.errorInstance}\n${fc.defaultReportMessage(checked)}` }
    : counts
}
