import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import middy from '@middy/core'
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import type { ErrorLog } from './unknown-errors.ts'

interface Options {
  /** All messages of a batch at once, so that a slow one keeps no other; else one after another. */
  inParallel?: boolean
  /** Told of the next message as one is begun, where they are taken one after another. It must not throw. */
  beginNext?: (body: string) => void
  /** Milliseconds that must be left of the run for another message to be begun, where they are taken one after another. */
  leastMs?: number
  /** Done once when a batch is through, whatever of it failed. */
  afterBatch?: () => Promise<void>
}

/**
 * The chain of a Lambda behind a queue: each message for itself. A message that failed, and it alone, comes again, and in the end goes to the
 * dead letters. So does one that was put off for want of time: a run that is cut off gives all of its messages back, done or not, and a slow one
 * among them would take the others to the dead letters with it.
 */
export const queue = (
  take: (body: string) => Promise<void>,
  log: ErrorLog,
  { inParallel = false, beginNext = () => {}, leastMs = 0, afterBatch = async () => {} }: Options = {},
) => {
  const takeMessage = async ({ messageId, body }: SQSRecord): Promise<void> => {
    try {
      await take(body)
    } catch (error) {
      log.error(`Message ${messageId} failed`, error instanceof Error ? error : new Error(String(error)))
      throw error
    }
  }
  return middy<SQSEvent, SQSBatchResponse>().handler(async (event, context) => {
    const processor = new BatchProcessor(EventType.SQS)
    let putOff = 0
    const takeAndBeginNext = async (record: SQSRecord): Promise<void> => {
      const index = event.Records.indexOf(record)
      if (index > 0 && leastMs > 0 && context.getRemainingTimeInMillis() < leastMs) {
        putOff += 1
        throw new Error('The message was put off')
      }
      const taken = takeMessage(record)
      const next = event.Records[index + 1]
      if (next) beginNext(next.body)
      await taken
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
    if (putOff > 0)
      log.error('Messages put off', new Error(`${putOff} of ${event.Records.length} messages: time is short`))
    await afterBatch()
    return response
  })
}
