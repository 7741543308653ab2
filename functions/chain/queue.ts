import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import middy from '@middy/core'
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import type { Turn } from '#ports'
import { compareAttempts } from './compare-attempts.ts'
import { createTakeInTurn, type Retry } from './take-in-turn.ts'
import { toError } from './to-error.ts'
import type { ErrorLog } from './unknown-errors.ts'

interface Options {
  /**
   * Sends those messages of a batch elsewhere that are to be taken there, and returns their ids; called with all of a
   * batch, before any is taken.
   */
  setAside?: (records: readonly SQSRecord[]) => Promise<ReadonlySet<string>>
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
  sooner?: (failed: readonly Retry[]) => Promise<void>
  /** Called once after a batch, whatever of it failed. */
  afterBatch?: () => Promise<void>
}

/** What is left of the run for telling SQS of messages that are to come again. */
const SENDING_MS = 5_000

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
    setAside = async () => new Set(),
    atOnce = 1,
    leastMs = 0,
    sendAgain = async () => new Set(),
    sooner,
    afterBatch = async () => {},
  }: Options = {},
) =>
  middy<SQSEvent, SQSBatchResponse>().handler(async (event, context) => {
    const aside = await setAside(event.Records).catch(error => {
      log.error('Late messages not set aside', toError(error))
      return new Set<string>()
    })
    const records = event.Records.filter(({ messageId }) => !aside.has(messageId)).toSorted(compareAttempts)
    if (records.length === 0) return { batchItemFailures: [] }
    const msLeft = () => context.getRemainingTimeInMillis()
    const batch = { records, take, log, atOnce, leastMs, msLeft }
    const { takeInTurn, deferred, retries } = createTakeInTurn(batch)
    const response = await processPartialResponse(
      { Records: records },
      takeInTurn,
      new BatchProcessor(EventType.SQS),
      { processInParallel: true, throwOnFullBatchFailure: false },
    )
    let sent: ReadonlySet<string> = new Set()
    if (deferred.length > 0) {
      log.error(
        'Messages deferred',
        new Error(`${deferred.length} of ${records.length} messages: too little time was left`),
      )
      if (msLeft() > SENDING_MS)
        sent = await sendAgain(deferred).catch(error => {
          log.error('Deferred messages not sent again', toError(error))
          return sent
        })
    }
    if (sooner && retries.length > 0 && msLeft() > SENDING_MS)
      await sooner(retries).catch(error => log.error('Failed messages come again late', toError(error)))
    await afterBatch()
    return {
      batchItemFailures: response.batchItemFailures.filter(({ itemIdentifier }) => !sent.has(itemIdentifier)),
    }
  })
