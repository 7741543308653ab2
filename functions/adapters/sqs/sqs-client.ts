import { SQSClient } from '@aws-sdk/client-sqs'
import { queueTimeouts } from './queue-timeouts.ts'

/** SQS, with endpoint, region and credentials from the SDK's own environment variables. A queue's URL may lead elsewhere, and does not count. */
export const sqsClient = (): SQSClient => new SQSClient({ ...queueTimeouts, useQueueUrlAsEndpoint: false })
