import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import middy from '@middy/core'
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import type { ErrorLog } from './unknown-errors.ts'

interface Options {
  /**
   * Takes all messages of a batch at once, so that a slow one holds up no other; otherwise one after another.
   */
  inParallel?: boolean
  /**
   * Called with the next message as one is begun, when they are taken one after another. It must not throw.
   */
  beginNext?: (body: string) => void
  /**
   * Milliseconds that must be left of the run to begin another message, when they are taken one after
   * another.
   */
  leastMs?: number
  /** Called once after a batch, whatever of it failed. */
  afterBatch?: () => Promise<void>
}

/**
 * The middleware chain of a Lambda behind a queue, which takes each message on its own. Only a failed message
 * is delivered again, and ends in the dead letters if it keeps failing. So is one that was deferred because
 * time is short: a run that is cut off would return all of its messages, done or not, and a slow one would
 * drag the others into the dead letters.
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
    let deferred = 0
    const takeAndBeginNext = async (record: SQSRecord): Promise<void> => {
      const index = event.Records.indexOf(record)
      if (index > 0 && leastMs > 0 && context.getRemainingTimeInMillis() < leastMs) {
        deferred += 1
        throw new Error('The message was deferred')
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
    if (deferred > 0)
      log.error(
        'Messages deferred',
        new Error(`${deferred} of ${event.Records.length} messages: too little time was left`),
      )
    await afterBatch()
    return response
  })
}
