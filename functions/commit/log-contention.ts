import type { ChangeLog, Log } from '#ports'
import { metricLines } from '#schemas/metrics/metric-lines.ts'
import { isSameChange } from './is-same-change.ts'

/**
 * The change log, with a log line for each append that found its slot taken: it shows how much writers get in
 * each other's way.
 */
export const logContention = (changes: ChangeLog, log: Log): ChangeLog => ({
  ...changes,
  async putAt(change) {
    const put = await changes.putAt(change)
    if (put.outcome === 'taken' && !isSameChange(put.by, change))
      log.info(metricLines.slotTaken, { seq: change.seq, articleId: change.articleId })
    return put
  },
})
