import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch'
import { awsMetrics } from '#schemas/metrics/aws-metrics.ts'
import type { AlarmPlan } from './alarm-plan.ts'
import { minutes } from './minutes.ts'
import { overMinutes } from './over-minutes.ts'
import type { Watched } from './watched.ts'

/** Percent of the drops in so many minutes that were rejected; 0 where fewer came than `least`. */
const shareRejected = (
  { dropsIngested, dropsRejected }: Watched['own'],
  count: number,
  least: number,
): MathExpression =>
  new MathExpression({
    expression: `IF(all >= ${least}, 100 * rejected / all, 0)`,
    usingMetrics: { all: overMinutes(dropsIngested, count), rejected: overMinutes(dropsRejected, count) },
    label: 'Rejected, percent',
    ...minutes(count),
  })

/** For how many seconds the oldest message of some queues has waited. */
const oldestOf = (queues: Watched['drops']): MathExpression =>
  new MathExpression({
    expression: `MAX([${queues.map((_, at) => `queue${at}`).join(', ')}])`,
    usingMetrics: Object.fromEntries(
      queues.map((queue, at) => [`queue${at}`, queue.metricApproximateAgeOfOldestMessage(minutes(1))]),
    ),
    label: 'Oldest drop, seconds',
    ...minutes(1),
  })

/** Alarms for copy that is late, fails or does not arrive. */
export const planCopyAlarms = ({ own, drops, deadLetters }: Watched): AlarmPlan[] => [
  {
    id: 'ReleaseLate',
    entry: 'releases-are-late',
    says: 'Embargoes are released more than two minutes late, or the release Lambda does not run.',
    metric: overMinutes(own.releaseLate, 1),
    atLeast: 120_000,
    periods: 3,
    isHeartbeat: true,
  },
  {
    id: 'DropsWaiting',
    entry: 'drops-wait',
    says: 'A drop has waited for more than five minutes.',
    metric: oldestOf(drops),
    atLeast: awsMetrics.oldestDrop.alarmAtLeast,
    periods: 3,
  },
  ...deadLetters.map(queue => ({
    id: `${queue.node.path.split('/').slice(1).join('')}NotEmpty`,
    entry: 'dead-letters-are-not-empty',
    says: 'Messages failed at every attempt and lie in the dead-letter queue.',
    metric: queue.metricApproximateNumberOfMessagesVisible({ ...minutes(1), statistic: 'Maximum' }),
    atLeast: 1,
  })),
  {
    id: 'DropsRejected',
    entry: 'many-drops-are-rejected',
    says: 'At least a quarter of the drops in an hour (20 or more) were rejected.',
    metric: shareRejected(own, 60, 20),
    atLeast: 25,
  },
  {
    // Where ten stories come a day, no hour has twenty.
    id: 'RejectedInADay',
    entry: 'many-drops-are-rejected',
    says: 'At least half of the drops in a day (4 or more) were rejected.',
    metric: shareRejected(own, 24 * 60, 4),
    atLeast: 50,
  },
  {
    id: 'AgencySilent',
    entry: 'an-agency-is-silent',
    says: 'An agency has been silent for longer than usual.',
    metric: overMinutes(own.agenciesSilent, 5),
    atLeast: 1,
    periods: 3,
    isGauge: true,
  },
]
