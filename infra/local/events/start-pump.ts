import { DeleteMessageBatchCommand, type Message, type SQSClient } from '@aws-sdk/client-sqs'
import * as z from 'zod'
import type { RunningFunction } from '../lambda/start-function.ts'
import type { EventSource } from '../template/resources/read-event-sources.ts'
import { receiveMessages } from './receive-messages.ts'
import { toSqsEvent } from './to-sqs-event.ts'

/** What a function returns for a batch if it reports failures item by item. */
const BatchResponse = z
  .object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })).nullish() })
  .nullish()

export interface PumpListener {
  /** Called with the bodies of messages that the function has handled. */
  handled(bodies: string[]): Promise<void>
  /** Called for messages that stay in the queue, with what the function threw, if it did. */
  failed(count: number, error?: Error): void
}

export interface Pump {
  /** Accepts no more messages, and waits for those in progress. */
  stop(): Promise<void>
}

interface PumpParts {
  client: SQSClient
  queueUrl: string
  source: EventSource
  lambda: Pick<RunningFunction, 'invoke'>
  /** The function's environment that is called, where it has several. */
  lane?: string | undefined
  listener: PumpListener
}

/**
 * Moves messages from a queue to a function, as Lambda's event source mapping does: what the function handled
 * is deleted; what failed stays and reappears after the queue's visibility timeout, until the redrive policy
 * moves it away.
 */
export const startPump = ({ client, queueUrl, source, lambda, lane, listener }: PumpParts): Pump => {
  const stopping = new AbortController()

  const findFailed = async (messages: readonly Message[]): Promise<Set<string | undefined>> => {
    try {
      const result = await lambda.invoke(toSqsEvent(messages, source.queueArn), lane)
      const { batchItemFailures } = (source.partialFailures && BatchResponse.parse(result)) || {}
      const failed = new Set((batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier))
      if (failed.size > 0) listener.failed(failed.size)
      return failed
    } catch (error) {
      listener.failed(messages.length, error instanceof Error ? error : new Error(String(error)))
      return new Set(messages.map(({ MessageId }) => MessageId))
    }
  }

  const deliver = async (messages: readonly Message[]): Promise<void> => {
    const failed = await findFailed(messages)
    const handled = messages.filter(({ MessageId }) => !failed.has(MessageId))
    if (handled.length === 0) return
    await client.send(
      new DeleteMessageBatchCommand({
        QueueUrl: queueUrl,
        Entries: handled.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle })),
      }),
    )
    await listener.handled(handled.flatMap(({ Body }) => Body ?? []))
  }

  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const messages = await receiveMessages(client, queueUrl, source.batchSize, stopping.signal)
      if (messages.length > 0) await deliver(messages)
    }
  }

  const running = run()
  return {
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}
