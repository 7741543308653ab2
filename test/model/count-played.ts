import fc, { type Arbitrary, type Scheduler } from 'fast-check'
import type { Played } from './played.ts'

/**
 * The result of a number of histories; `failure` says which went wrong first, and how. It leaves out the
 * turns that the scheduler gave, thousands of lines that a log would keep instead of the rest: the same seed
 * gives them again.
 */
export interface Counts {
  histories: number
  kills: number
  calls: number
  violations: number
  failure?: string | undefined
}

/** How many histories are played, and the seed that they are drawn from. */
export interface Batch {
  runs: number
  seed: number
}

const told = (error: unknown): string => (error instanceof Error ? `${error.stack}` : `${error}`)

/** Plays histories until one goes wrong, and counts what came of them. */
export const countPlayed = async <History>(
  histories: Arbitrary<History>,
  play: (history: History, scheduler: Scheduler) => Promise<Played>,
  { runs, seed }: Batch,
): Promise<Counts> => {
  const counts: Counts = { histories: 0, kills: 0, calls: 0, violations: 0 }
  const checked = await fc.check(
    fc.asyncProperty(histories, fc.scheduler(), async (history, scheduler) => {
      const { violations, kills, calls } = await play(history, scheduler)
      counts.histories += 1
      counts.kills += kills
      counts.calls += calls
      counts.violations += violations.length
      if (violations.length > 0) throw new Error(violations.join('; '))
    }),
    { numRuns: runs, seed, endOnFailure: true },
  )
  return checked.failed
    ? {
        ...counts,
        failure: `History ${checked.numRuns} of seed ${seed} went wrong: ${told(checked.errorInstance)}`,
      }
    : counts
}
