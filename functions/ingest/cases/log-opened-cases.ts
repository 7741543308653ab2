import type { Cases, Log } from '#ports'
import { metricLines } from '#schemas/metrics/metric-lines.ts'

/**
 * The cases, with a log line for each that is opened: a drop that comes again finds its case already there,
 * and is not counted again.
 */
export const logOpenedCases = (cases: Cases, log: Log): Cases => ({
  ...cases,
  async open(opened) {
    const outcome = await cases.open(opened)
    const { id, drop } = opened
    if (outcome === 'opened')
      log.info(metricLines.caseOpened, {
        ...(drop.versionId && { correlationId: drop.versionId }),
        case: id,
        key: drop.key,
      })
    return outcome
  },
})
