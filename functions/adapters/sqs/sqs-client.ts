import { SQSClient } from '@aws-sdk/client-sqs'
import { queueTimeouts } from './queue-timeouts.ts'

/**
 * The SQS client. Endpoint, region and credentials come from the SDK's own environment variables, and the
 * host in a queue's URL is ignored.
 */
export const sqsClient = (): SQSClient => new SQSClient({ ...queueTimeouts, useQueueUrlAsEndpoint: false })
