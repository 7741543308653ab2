import type { WakeUps } from '#ports'

/** Where a wake-up that failed is told of, beside the log of what was done. */
export interface WakeLog {
  warn(message: string, error: Error): void
}

/**
 * Wake-ups as messages of a queue, whose content says nothing. The client of SQS is loaded with the first, off the cold path of the Lambda that
 * sends it. One that fails is told of in the log and no more: the minute's run does what it was for.
 */
export const sqsWakeUps = (queueUrl: string, log: WakeLog): WakeUps => {
  let loading: Promise<() => Promise<unknown>> | undefined
  const load = async () => {
    const [{ sqsClient }, { SendMessageCommand }] = await Promise.all([
      import('./sqs-client.ts'),
      import('@aws-sdk/client-sqs'),
    ])
    const client = sqsClient()
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
