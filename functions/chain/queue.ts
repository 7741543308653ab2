import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import middy from '@middy/core'
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import type { Turn } from '#ports'
import { attemptsAt } from './attempts-at.ts'
import { compareAttempts } from './compare-attempts.ts'
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
  /**
   * Sends deferred messages to the queue again, as new ones; the ids of those that were sent. Without it, they are
   * delivered again, which counts as an attempt at each.
   */
  sendAgain?: (deferred: readonly SQSRecord[]) => Promise<ReadonlySet<string>>
  /** Has failed messages delivered again after so many seconds. Without it, they are after the queue's own time. */
  sooner?: (failed: readonly { record: SQSRecord; seconds: number }[]) => Promise<void>
  /** Called once after a batch, whatever of it failed. */
  afterBatch?: () => Promise<void>
}

class DeferredMessage extends Error {}

/**
 * After how many seconds a message comes again that failed once, twice or three times: what failed for a moment must not
 * wait as long as what an outage holds up.
 */
const SOONER = [15, 60, 240]

/** What is left of the run for telling SQS of messages that are to come again. */
const SENDING_MS = 5_000

const failed = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))

/**
 * The middleware chain of a Lambda behind a queue, which takes each message on its own. Only a failed message
 * is delivered again, and ends in the dead letters if it keeps failing. One is deferred if time is short: a run
 * that is cut off would return all of its messages, done or not, and a slow one would drag the others into the
 * dead letters. One that hangs or kills the process cannot be: so what comes again is taken last, each message alone.
 * What must be done in the order of the messages waits for `turn`.
 */
export const queue = (
  take: (body: string, turn: Turn) => Promise<void>,
  log: ErrorLog,
  {
    atOnce = 1,
    leastMs = 0,
    sendAgain = async () => new Set(),
    sooner,
    afterBatch = async () => {},
  }: Options = {},
) =>
  middy<SQSEvent, SQSBatchResponse>().handler(async (event, context) => {
    const records = event.Records.toSorted(compareAttempts)
    const places = Array.from(records, createTurns())
    const deferred: SQSRecord[] = []
    const again: { record: SQSRecord; seconds: number }[] = []
    const takeRecord = async (record: SQSRecord, at: number): Promise<void> => {
      const { messageId, body } = record
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
        await places[attemptsAt(record) > 1 ? at : at - atOnce + 1]?.comeAlone()
        mustHaveTime()
        await take(body, turn)
      } catch (error) {
        if (error instanceof DeferredMessage) deferred.push(record)
        else {
          log.error(`Message ${messageId} failed`, failed(error))
          const seconds = SOONER[attemptsAt(record) - 1]
          if (seconds) again.push({ record, seconds })
        }
        throw error
      } finally {
        place.end()
      }
    }
    const response = await processPartialResponse(
      { Records: records },
      (record: SQSRecord) => takeRecord(record, records.indexOf(record)),
      new BatchProcessor(EventType.SQS),
      { processInParallel: true, throwOnFullBatchFailure: false },
    )
    let sent: ReadonlySet<string> = new Set()
    if (deferred.length > 0) {
      log.error(
        'Messages deferred',
        new Error(`${deferred.length} of ${records.length} messages: too little time was left`),
      )
      if (context.getRemainingTimeInMillis() > SENDING_MS)
        sent = await sendAgain(deferred).catch(error => {
          log.error('Deferred messages not sent again', failed(error))
          return sent
        })
    }
    if (sooner && again.length > 0 && context.getRemainingTimeInMillis() > SENDING_MS)
      await sooner(again).catch(error => log.error('Failed messages come again late', failed(error)))
    await afterBatch()
    return {
      batchItemFailures: response.batchItemFailures.filter(({ itemIdentifier }) => !sent.has(itemIdentifier)),
    }
  })
