import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs'
import { sqsClient } from './sqs-client.ts'

interface Message {
  messageId: string
  body: string
}

/**
 * Sends messages of one batch, at most ten, to their queue again as new ones, which nobody has received yet; returns the
 * ids of those that SQS took.
 */
export const sqsMessagesAgain = async (
  queueUrl: string,
  messages: readonly Message[],
  client: SQSClient = sqsClient(),
): Promise<ReadonlySet<string>> => {
  const { Successful = [] } = await client.send(
    new SendMessageBatchCommand({
      QueueUrl: queueUrl,
      Entries: messages.map(({ messageId, body }) => ({ Id: messageId, MessageBody: body })),
    }),
  )
  return new Set(Successful.flatMap(({ Id }) => Id ?? []))
}
