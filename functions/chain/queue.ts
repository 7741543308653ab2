import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import middy from '@middy/core'
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import type { Turn } from '#ports'
import { createTurns, type Place } from './create-turns.ts'
import type { ErrorLog } from './unknown-errors.ts'

interface Options {
  /**
   * How many messages of a batch are worked on at once: another begins once all those so many places before it
   * are done.
   */
  atOnce?: number
  /** Milliseconds that must be left of the run to begin a message after the first, and when its turn comes. */
  leastMs?: number
  /** Called once after a batch, whatever of it failed. */
  afterBatch?: () => Promise<void>
}

class DeferredMessage extends Error {}

/**
 * The middleware chain of a Lambda behind a queue, which takes each message on its own. Only a failed message
 * is delivered again, and ends in the dead letters if it keeps failing. So is one that was deferred because
 * time is short: a run that is cut off would return all of its messages, done or not, and a slow one would
 * drag the others into the dead letters. What must be done in the order of the messages waits for `turn`.
 */
export const queue = (
  take: (body: string, turn: Turn) => Promise<void>,
  log: ErrorLog,
  { atOnce = 1, leastMs = 0, afterBatch = async () => {} }: Options = {},
) =>
  middy<SQSEvent, SQSBatchResponse>().handler(async (event, context) => {
    const places = Array.from(event.Records, createTurns())
    let deferred = 0
    const takeRecord = async ({ messageId, body }: SQSRecord, at: number): Promise<void> => {
      const mustHaveTime = (): void => {
        if (at > 0 && leastMs > 0 && context.getRemainingTimeInMillis() < leastMs)
          throw new DeferredMessage('The message was deferred')
      }
      const place = places[at] as Place
      let hasCome = false
      const wait = async (turn: Promise<void>): Promise<void> => {
        await turn
        if (!hasCome) mustHaveTime()
        hasCome = true
      }
      const turn: Turn = {
        announce: place.announce,
        prepare: () => wait(place.prepare()),
        come: () => wait(place.come()),
        comeAlone: () => wait(place.comeAlone()),
        pass: place.pass,
      }
      try {
        await places[at - atOnce + 1]?.comeAlone()
        mustHaveTime()
        await take(body, turn)
      } catch (error) {
        if (error instanceof DeferredMessage) deferred += 1
        else
          log.error(`Message ${messageId} failed`, error instanceof Error ? error : new Error(String(error)))
        throw error
      } finally {
        place.end()
      }
    }
    const response = await processPartialResponse(
      event,
      (record: SQSRecord) => takeRecord(record, event.Records.indexOf(record)),
      new BatchProcessor(EventType.SQS),
      { processInParallel: true, throwOnFullBatchFailure: false },
    )
    if (deferred > 0)
      log.error(
        'Messages deferred',
        new Error(`${deferred} of ${event.Records.length} messages: too little time was left`),
      )
    await afterBatch()
    return response
  })
