import { ChangeMessageVisibilityBatchCommand, type SQSClient } from '@aws-sdk/client-sqs'
import { sqsClient } from './sqs-client.ts'

interface Message {
  record: { messageId: string; receiptHandle: string }
  seconds: number
}

/** Has messages of one batch, at most ten, delivered again after so many seconds, instead of after their queue's own time. */
export const sqsMessagesSooner = async (
  queueUrl: string,
  messages: readonly Message[],
  client: SQSClient = sqsClient(),
): Promise<void> => {
  const { Failed = [] } = await client.send(
    new ChangeMessageVisibilityBatchCommand({
      QueueUrl: queueUrl,
      Entries: messages.map(({ record, seconds }) => ({
        Id: record.messageId,
        ReceiptHandle: record.receiptHandle,
        VisibilityTimeout: seconds,
      })),
    }),
  )
  if (Failed.length > 0)
    throw new Error(`SQS refused ${Failed.length} of ${messages.length}: ${Failed[0]?.Code}`)
}
