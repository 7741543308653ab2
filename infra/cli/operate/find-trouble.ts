import { hasFailedLong } from '#domain/webhooks/has-failed-long.ts'
import { isLongOwed } from '#domain/webhooks/is-long-owed.ts'
import { formatDuration } from '#functions/pages/app/format-duration.ts'
import type { Board } from '#schemas/desk/board.ts'
import type { Case } from '#schemas/desk/case.ts'
import { awsMetrics } from '#schemas/metrics/aws-metrics.ts'

const MINUTE_MS = 60_000
/** As in the alarms: a release is late after two minutes, a case after fifteen. */
const LATE_MS = 2 * MINUTE_MS
const LONG_MS = 15 * MINUTE_MS
/** Of a place that is exported each day. */
const EXPORT_MS = 30 * 60 * MINUTE_MS

/**
 * What somebody must look after, one line each, with the command that shows or fixes it; empty if all is
 * well.
 */
export const findTrouble = (board: Board, openCases: readonly Pick<Case, 'id' | 'openedAt'>[]): string[] => {
  const now = Date.parse(board.at)
  const isOver = (instant: string, ms: number): boolean => now - Date.parse(instant) > ms
  const dead = board.deadLetters.waiting + board.deadLetters.inFlight
  const late = board.releases.filter(({ releaseAt }) => isOver(releaseAt, LATE_MS))
  const overdue = board.takedowns.filter(({ isOverdue }) => isOverdue)
  const long = openCases.filter(({ openedAt }) => isOver(openedAt, LONG_MS))
  const stopped = board.webhooks.filter(({ status }) => status !== 'active')
  const failing = board.webhooks.filter(
    ({ status, failingSince }) => status === 'active' && hasFailedLong(failingSince, new Date(now)),
  )
  const behind = board.webhooks.filter(
    ({ status, failingSince, owedSince }) =>
      status === 'active' && !failingSince && owedSince !== undefined && isLongOwed(owedSince, new Date(now)),
  )
  const oldest = board.approximateAgeOfOldestMessage ?? 0
  return [
    ...(oldest >= awsMetrics.oldestDrop.alarmAtLeast
      ? [`a drop has waited for ${formatDuration(oldest)}: "Drops wait" in docs/runbook.md`]
      : []),
    ...(dead > 0
      ? [
          `${dead} ${dead === 1 ? 'drop' : 'drops'} could not be read: wiredesk redrive, once the cause is fixed`,
        ]
      : []),
    ...(['release', 'push'] as const).flatMap(lambda => {
      const failed = board.failedRuns[lambda].waiting + board.failedRuns[lambda].inFlight
      return failed > 0
        ? [
            `${failed} ${failed === 1 ? 'dead letter' : 'dead letters'} of ${lambda}: "Dead letters are not empty" in docs/runbook.md`,
          ]
        : []
    }),
    ...late.map(({ articleId, releaseAt }) => `the release of ${articleId} has been due since ${releaseAt}`),
    ...overdue.map(
      ({ articleId, outstanding }) =>
        `${outstanding.join(', ')} has not taken ${articleId} down: wiredesk takedowns`,
    ),
    ...long.map(({ id, openedAt }) => `case ${id} has been open since ${openedAt}: wiredesk cases`),
    ...stopped.map(
      ({ id, licenseeId, status }) =>
        `webhook ${id} of ${licenseeId} is ${status}: wiredesk webhook resume ${id} --licensee ${licenseeId}`,
    ),
    ...failing.map(
      ({ id, licenseeId, failingSince }) =>
        `the endpoint of webhook ${id} of ${licenseeId} has failed since ${failingSince}: call the licensee`,
    ),
    ...behind.map(
      ({ id, licenseeId, owedSince }) =>
        `webhook ${id} of ${licenseeId} has yet to take a change of ${owedSince}: "A webhook is behind" in docs/runbook.md`,
    ),
    ...(board.exportedAt && isOver(board.exportedAt, EXPORT_MS)
      ? [`the last export is of ${board.exportedAt}: wiredesk export`]
      : []),
    ...board.unreadable.map(({ what, name }) => `${what} ${name} cannot be read: see docs/runbook.md`),
    ...board.silentAgencies.map(({ agency, lastSeenAt }) => `${agency} has been silent since ${lastSeenAt}`),
  ]
}
