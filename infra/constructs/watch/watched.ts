import type { RestApi } from 'aws-cdk-lib/aws-apigateway'
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Stage } from '#infra/stages.ts'
import type { metrics } from '#schemas/metrics/metrics.ts'
import type { DeadLetterQueue } from '../dead-letter-queue.ts'
import type { HandlerFunction } from '../handler-function.ts'
import type { Store } from '../store.ts'

/** What is monitored. */
export interface Watched {
  stage: Stage
  own: Record<keyof typeof metrics, Metric>
  store: Store
  /** The queues of drops. */
  drops: readonly Queue[]
  orders: Queue
  api: RestApi
  lambdas: readonly HandlerFunction[]
  deadLetters: readonly DeadLetterQueue[]
}
