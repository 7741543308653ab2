import type { LambdaName } from './price-list.ts'
import type { StepName } from './recorded.ts'

/** What a step asks of AWS beside what its Lambda calls itself. */
interface StepTraits {
  lambdas: LambdaName[]
  /** Calls of SQS that S3 and Lambda make: to send, to receive, to delete. */
  queueRequests?: number
  /** It is a call of the API. */
  isCall?: true
  /** It begins with an object that is put. */
  objectPuts?: number
  /** Runs that EventBridge Scheduler starts. */
  scheduledRuns?: number
  /** It waits for a licensee's endpoint. */
  waits?: true
}

/** S3 tells the queue; Lambda receives the message, alone at its dearest, and deletes it. */
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

/** Megabytes of the Lambdas; a test holds them to the template. */
export const memory: Record<LambdaName, number> = {
  ingest: 1769,
  release: 512,
  authorize: 512,
  api: 1024,
  wake: 512,
  push: 1024,
}
