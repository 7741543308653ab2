import type { Log, WakeUps } from '#ports'
import { metricLines } from '#schemas/metrics/metric-lines.ts'
import type { ReleaseEmbargoes } from './release-embargoes.ts'
import type { TakeStock } from './take-stock.ts'

interface Ports {
  releaseEmbargoes: ReleaseEmbargoes
  takeStock: TakeStock
  wakeUps: WakeUps
  log: Log
}

/**
 * What is done every minute: embargoes end, push is woken if one did, and stock is taken. Each part runs even
 * if others fail, and all results go into one log line, since alarms rely on it; then the failure is thrown.
 */
export const createRunMinute =
  ({ releaseEmbargoes, takeStock, wakeUps, log }: Ports) =>
  async (): Promise<Record<string, number>> => {
    const [released] = await Promise.allSettled([releaseEmbargoes()])
    if (released.status === 'rejected' || released.value.released > 0) await wakeUps.send()
    const { counted, failures } = await takeStock()
    if (released.status === 'rejected') failures.unshift(released.reason)
    const done = { ...(released.status === 'fulfilled' && released.value), ...counted }
    if (failures.length === 0) return done
    log.info(metricLines.embargoesReleased, done)
    throw failures.length === 1
      ? failures[0]
      : new AggregateError(failures, `The run of this minute failed in ${failures.length} parts`)
  }
