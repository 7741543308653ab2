import type { SQSClient } from '@aws-sdk/client-sqs'
import type { WakeUps } from '#ports'

/** Where failed wake-ups are reported, beside the log of what was done. */
export interface WakeLog {
  warn(message: string, error: Error): void
}

const ownClient = async (): Promise<SQSClient> => (await import('./sqs-client.ts')).sqsClient()

/**
 * Sends wake-ups as queue messages whose content means nothing. The SQS client is loaded on first use, off
 * the cold path of the sending Lambda. A failure is only logged: the minute's run will do the same work.
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
