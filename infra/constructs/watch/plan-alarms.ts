import { Duration } from 'aws-cdk-lib'
import type { RestApi } from 'aws-cdk-lib/aws-apigateway'
import { type IMetric, MathExpression, type Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { Operation } from 'aws-cdk-lib/aws-dynamodb'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import { awsMetrics } from '#schemas/aws-metrics.ts'
import type { metrics } from '#schemas/metrics.ts'
import type { DeadLetterQueue } from '../dead-letter-queue.ts'
import type { HandlerFunction } from '../handler-function.ts'
import type { Store } from '../store.ts'

/** What is watched. */
export interface Watched {
  own: Record<keyof typeof metrics, Metric>
  store: Store
  drops: Queue
  api: RestApi
  lambdas: readonly HandlerFunction[]
  deadLetters: readonly DeadLetterQueue[]
}

/** An alarm: it goes off where the metric is at the threshold or above, in `periods` periods on end. */
export interface AlarmPlan {
  id: string
  /** Its entry in docs/runbook.md, by the anchor of the heading. */
  entry: string
  /** What has happened, in a sentence. */
  says: string
  metric: IMetric
  atLeast: number
  periods?: number
  /** No data is as bad as bad data: something that runs each minute has not run. */
  isHeartbeat?: true
}

const minutes = (count: number) => ({ period: Duration.minutes(count) })
const over = (metric: Metric, count: number): Metric => metric.with(minutes(count))

/** Every alarm there is. */
export const planAlarms = ({ own, store, drops, api, lambdas, deadLetters }: Watched): AlarmPlan[] => [
  {
    id: 'CasesOpened',
    entry: 'a-case-is-open',
    says: 'A kill, hold or embargo waits for an editor.',
    metric: over(own.casesOpened, 5),
    atLeast: 1,
  },
  {
    id: 'CasesWait',
    entry: 'a-case-is-open',
    says: 'A case has waited for an editor for a quarter of an hour.',
    metric: over(own.casesOpen, 5),
    atLeast: 1,
    periods: 3,
  },
  {
    id: 'TakedownsOverdue',
    entry: 'a-takedown-is-overdue',
    says: 'A licensee has not acknowledged a kill in time.',
    metric: over(own.takedownsOverdue, 5),
    atLeast: 1,
  },
  {
    id: 'ReleaseLate',
    entry: 'releases-are-late',
    says: 'Embargoes end more than two minutes late, or the release Lambda does not run.',
    metric: over(own.releaseLate, 1),
    atLeast: 120_000,
    periods: 3,
    isHeartbeat: true,
  },
  {
    id: 'DropsWaiting',
    entry: 'drops-wait',
    says: 'A drop has waited for more than five minutes.',
    metric: drops.metricApproximateAgeOfOldestMessage(minutes(1)),
    atLeast: awsMetrics.oldestDrop.alarmAtLeast,
    periods: 3,
  },
  ...deadLetters.map(queue => ({
    id: `${queue.node.path.split('/').slice(1).join('')}NotEmpty`,
    entry: 'dead-letters-are-not-empty',
    says: 'Messages have failed for good.',
    metric: queue.metricApproximateNumberOfMessagesVisible({ ...minutes(1), statistic: 'Maximum' }),
    atLeast: 1,
  })),
  {
    id: 'DropsRejected',
    entry: 'many-drops-are-rejected',
    says: 'Of at least 20 drops in an hour, a quarter and more were rejected.',
    metric: new MathExpression({
      expression: 'IF(all >= 20, 100 * rejected / all, 0)',
      usingMetrics: { all: over(own.dropsIngested, 60), rejected: over(own.dropsRejected, 60) },
      label: 'Rejected, percent',
      ...minutes(60),
    }),
    atLeast: 25,
  },
  {
    id: 'AgencySilent',
    entry: 'an-agency-is-silent',
    says: 'An agency has been silent for longer than is its habit.',
    metric: over(own.agenciesSilent, 5),
    atLeast: 1,
    periods: 3,
  },
  {
    id: 'LogContention',
    entry: 'writers-contend-for-the-log',
    says: 'More than one append a second finds its place taken.',
    metric: over(own.slotsTaken, 5),
    atLeast: 300,
    periods: 3,
  },
  {
    id: 'LambdasThrottled',
    entry: 'something-is-throttled',
    says: 'Lambda refuses to run a function for now.',
    metric: new MathExpression({
      expression: 'SUM(METRICS())',
      usingMetrics: Object.fromEntries(
        lambdas.map(lambda => [lambda.folder, lambda.metricThrottles(minutes(5))] as const),
      ),
      label: 'Throttles of all Lambdas',
      ...minutes(5),
    }),
    atLeast: 1,
    periods: 2,
  },
  {
    id: 'TableThrottled',
    entry: 'something-is-throttled',
    says: 'The table refuses calls for now.',
    metric: store.table.metricThrottledRequestsForOperations({
      operations: [
        Operation.GET_ITEM,
        Operation.BATCH_GET_ITEM,
        Operation.QUERY,
        Operation.PUT_ITEM,
        Operation.DELETE_ITEM,
      ],
      ...minutes(5),
    }),
    atLeast: 1,
    periods: 2,
  },
  ...lambdas.map(lambda => ({
    id: `${lambda.folder}Fails`,
    entry: 'a-lambda-fails',
    says: `Runs of ${lambda.folder} end with an error.`,
    metric: lambda.metricErrors(minutes(5)),
    atLeast: 1,
  })),
  {
    id: 'ApiFails',
    entry: 'the-api-fails',
    says: 'Five calls and more in five minutes were answered 5xx.',
    metric: api.metricServerError({ ...minutes(5), statistic: 'Sum' }),
    atLeast: 5,
  },
  {
    id: 'ApiSlow',
    entry: 'the-api-is-slow',
    says: 'One call in a hundred takes three seconds and more.',
    metric: api.metricLatency({ ...minutes(5), statistic: 'p99' }),
    atLeast: 3_000,
    periods: 3,
  },
  {
    id: 'WebhookStopped',
    entry: 'a-webhook-has-stopped',
    says: 'The endpoint of a licensee failed for too long, and is not called any more.',
    metric: over(own.webhooksStopped, 5),
    atLeast: 1,
  },
]

/** What no data means for an alarm. */
export const missingDataOf = ({ isHeartbeat }: AlarmPlan): TreatMissingData =>
  isHeartbeat ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING
