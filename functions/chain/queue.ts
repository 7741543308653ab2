import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import middy from '@middy/core'
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import type { ErrorLog } from './unknown-errors.ts'

interface Options {
  /** All messages of a batch at once, so that a slow one keeps no other; else one after another. */
  inParallel?: boolean
  /** Told of the next message as one is begun, where they are taken one after another. It must not throw. */
  beginNext?: (body: string) => void
  /** Done once when a batch is through, whatever of it failed. */
  afterBatch?: () => Promise<void>
}

/**
 * The chain of a Lambda behind a queue: each message for itself. A message that failed, and it alone, comes again, and in the end goes to the
 * dead letters.
 */
export const queue = (
  take: (body: string) => Promise<void>,
  log: ErrorLog,
  { inParallel = false, beginNext = () => {}, afterBatch = async () => {} }: Options = {},
) => {
  const takeMessage = async ({ messageId, body }: SQSRecord): Promise<void> => {
    try {
      await take(body)
    } catch (error) {
      log.error(`Message ${messageId} failed`, error instanceof Error ? error : new Error(String(error)))
      throw error
    }
  }
  return middy<SQSEvent, SQSBatchResponse>().handler(async event => {
    const processor = new BatchProcessor(EventType.SQS)
    const takeAndBeginNext = (record: SQSRecord): Promise<void> => {
      const taken = takeMessage(record)
      const next = event.Records[event.Records.indexOf(record) + 1]
      if (next) beginNext(next.body)
      return taken
    }
    const response = await (inParallel
      ? processPartialResponse(event, takeMessage, processor, {
          processInParallel: true,
          throwOnFullBatchFailure: false,
        })
      : processPartialResponse(event, takeAndBeginNext, processor, {
          processInParallel: false,
          throwOnFullBatchFailure: false,
        }))
    await afterBatch()
    return response
  })
}
