import type { ChangeLog, Clock, Measured, Meters } from '#ports'
import type { MonthCounts } from './estimate-cost.ts'

interface Ports {
  changes: Pick<ChangeLog, 'lastBefore'>
  meters: Meters
  clock: Clock
}

const MINUTE_MS = 60_000
/** CloudWatch has new figures every minute and charges for each one requested. */
const KEPT_MS = 30_000

export interface Month extends MonthCounts {
  /** In UTC: "2026-11". */
  month: string
  oldestDropSeconds?: number | undefined
}

/**
 * Counts what happened in the current month (UTC), up to the head of the log. The log is dense, so the
 * changes of a month are the difference of two sequences; AWS has measured the rest. Results are cached for a
 * while.
 */
export const createCountMonth = ({ changes, meters, clock }: Ports) => {
  let began: { month: string; seq: Promise<number> } | undefined
  let kept: { until: number; month: string; measured: Promise<Measured> } | undefined

  return async (head: number): Promise<Month> => {
    const now = clock.now()
    const month = now.toISOString().slice(0, 7)
    const start = new Date(`${month}-01T00:00:00Z`)
    if (began?.month !== month) began = { month, seq: changes.lastBefore(start) }
    if (kept?.month !== month || kept.until <= now.getTime())
      kept = { until: now.getTime() + KEPT_MS, month, measured: meters.read(start, now) }
    const [seq, measured] = await Promise.all([began.seq, kept.measured]).catch(error => {
      began = undefined
      throw error
    })
    return {
      month,
      changes: Math.max(0, head - seq),
      ...measured,
      minutes: Math.floor((now.getTime() - start.getTime()) / MINUTE_MS),
    }
  }
}
