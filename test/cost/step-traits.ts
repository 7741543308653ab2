import type { LambdaName } from './price-list.ts'
import type { StepName } from './recorded.ts'

/** What a step asks of AWS besides its Lambda's own calls. */
interface StepTraits {
  lambdas: LambdaName[]
  /** SQS calls made by S3 and Lambda: to send, to receive, to delete. */
  queueRequests?: number
  /** Whether it is an API call. */
  isCall?: true
  /** How many objects are put to begin it. */
  objectPuts?: number
  /** Runs started by EventBridge Scheduler. */
  scheduledRuns?: number
  /** Whether it waits for a licensee's endpoint. */
  waits?: true
}

/** S3 notifies the queue; Lambda receives the message, on its own at the most expensive, and deletes it. */
const drop = { lambdas: ['ingest'], queueRequests: 3, objectPuts: 1 } satisfies StepTraits

export const stepTraits: Record<StepName, StepTraits> = {
  ingest: drop,
  update: drop,
  release: { lambdas: ['release'] },
  minute: { lambdas: ['release', 'wake'], scheduledRuns: 2 },
  authorize: { lambdas: ['authorize'] },
  idlePoll: { lambdas: ['api'], isCall: true },
  poll: { lambdas: ['api'], isCall: true },
  article: { lambdas: ['api'], isCall: true },
  again: { lambdas: ['api'], isCall: true },
  wake: { lambdas: ['wake'], queueRequests: 2 },
  push: { lambdas: ['push'], queueRequests: 2, waits: true },
}

/** The Lambdas' memory in megabytes; a test compares it with the template. */
export const memory: Record<LambdaName, number> = {
  ingest: 1769,
  release: 512,
  authorize: 512,
  api: 1024,
  wake: 512,
  push: 1024,
}
