import type { SQSClient } from '@aws-sdk/client-sqs'
import type { FailedRuns } from '#ports'
import { readQueueState } from './read-queue-state.ts'

interface DeadLetterUrls {
  release: string
  push: string
}

/** Counts what lies in the dead letters of release and of push. */
export const sqsFailedRuns = (client: SQSClient, urls: DeadLetterUrls): FailedRuns => ({
  async count() {
    const [release, push] = await Promise.all([
      readQueueState(client, urls.release),
      readQueueState(client, urls.push),
    ])
    return { release, push }
  },
})
