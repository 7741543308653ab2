import type { SQSClient } from '@aws-sdk/client-sqs'
import type { WakeUps } from '#ports'

/** Where a wake-up that failed is told of, beside the log of what was done. */
export interface WakeLog {
  warn(message: string, error: Error): void
}

const ownClient = async (): Promise<SQSClient> => (await import('./sqs-client.ts')).sqsClient()

/**
 * Wake-ups as messages of a queue, whose content says nothing. The client of SQS is loaded with the first, off the cold path of the Lambda that
 * sends it. One that fails is told of in the log and no more: the minute's run does what it was for.
 */
export const sqsWakeUps = (
  queueUrl: string,
  log: WakeLog,
  loadClient: () => Promise<SQSClient> = ownClient,
): WakeUps => {
  let loading: Promise<() => Promise<unknown>> | undefined
  const load = async () => {
    const [client, { SendMessageCommand }] = await Promise.all([loadClient(), import('@aws-sdk/client-sqs')])
    return () => client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: '{}' }))
  }
  return {
    async send() {
      try {
        loading ??= load()
        await (await loading)()
      } catch (error) {
        log.warn('A wake-up was not sent', error instanceof Error ? error : new Error(String(error)))
      }
    },
  }
}
