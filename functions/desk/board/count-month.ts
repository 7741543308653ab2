import type { ChangeLog, Clock, Measured, Meters } from '#ports'
import type { MonthCounts } from './estimate-cost.ts'

interface Ports {
  changes: Pick<ChangeLog, 'lastBefore'>
  meters: Meters
  clock: Clock
}

const MINUTE_MS = 60_000
/** CloudWatch has new figures each minute, and takes money for each that is asked for. */
const KEPT_MS = 30_000

export interface Month extends MonthCounts {
  /** In UTC: "2026-11". */
  month: string
  oldestDropSeconds?: number | undefined
}

/**
 * Counts what happened in the month (UTC) that runs, up to a log's head. The log is dense, so that its changes of a month are a difference of two
 * sequences; the rest AWS has measured. What was found is kept in memory for a while.
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
