import { type Message, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs'

/**
 * SQS returns at most ten messages per call; Lambda fills a larger batch over time, which is not imitated
 * here.
 */
const mostPerReceive = 10

/** The messages waiting in a queue, or arriving within 20 s; none if `signal` ends the wait. */
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
