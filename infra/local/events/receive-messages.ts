import { type Message, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs'

/** SQS gives ten messages at most a call; a larger batch is filled by Lambda over time, which nothing here waits for. */
const mostPerReceive = 10

/** The messages that wait in a queue, or that come within 20 s; none where `signal` ends the waiting. */
export const receiveMessages = async (
  client: SQSClient,
  queueUrl: string,
  batchSize: number,
  signal: AbortSignal,
): Promise<Message[]> => {
  try {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({
        QueueUrl: queueUrl,
        MaxNumberOfMessages: Math.min(batchSize, mostPerReceive),
        WaitTimeSeconds: 20,
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      }),
      { abortSignal: signal },
    )
    return Messages
  } catch (error) {
    if (signal.aborted) return []
    throw error
  }
}
