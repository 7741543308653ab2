import type { SQSRecord } from 'aws-lambda'
import type { Turn } from '#ports'
import { attemptsAt } from './attempts-at.ts'
import { createTurns, type Place } from './create-turns.ts'
import { toError } from './to-error.ts'
import type { ErrorLog } from './unknown-errors.ts'

/** A message that failed, and after how many seconds it is to come again. */
export interface Retry {
  record: SQSRecord
  seconds: number
}

interface Batch {
  /** The messages, in the order in which they are taken. */
  records: readonly SQSRecord[]
  take: (body: string, turn: Turn) => Promise<void>
  log: ErrorLog
  atOnce: number
  leastMs: number
  /** Milliseconds that are left of the run. */
  msLeft: () => number
}

class DeferredMessage extends Error {}

/**
 * After how many seconds a message comes again that failed once, twice or three times: what failed for a moment must not
 * wait as long as what an outage holds up.
 */
const SOONER = [15, 60, 240]

/** Takes the messages of a batch, each once those it must wait for are done; throws for one that fails or is deferred, and lists them. */
export const createTakeInTurn = ({ records, take, log, atOnce, leastMs, msLeft }: Batch) => {
  const places = Array.from(records, createTurns())
  const deferred: SQSRecord[] = []
  const retries: Retry[] = []

  const mustHaveTime = (at: number): void => {
    if (at > 0 && leastMs > 0 && msLeft() < leastMs) throw new DeferredMessage('The message was deferred')
  }

  const note = (record: SQSRecord, error: unknown): void => {
    if (error instanceof DeferredMessage) {
      deferred.push(record)
      return
    }
    log.error(`Message ${record.messageId} failed`, toError(error))
    const seconds = SOONER[attemptsAt(record) - 1]
    if (seconds) retries.push({ record, seconds })
  }

  const takeInTurn = async (record: SQSRecord): Promise<void> => {
    const at = records.indexOf(record)
    const place = places[at]
    if (!place) throw new Error(`Message ${record.messageId} is not of the batch`)
    try {
      await places[attemptsAt(record) > 1 ? at : at - atOnce + 1]?.comeAlone()
      mustHaveTime(at)
      await take(
        record.body,
        whileTimeIsLeft(place, () => mustHaveTime(at)),
      )
    } catch (error) {
      note(record, error)
      throw error
    } finally {
      place.end()
    }
  }
  return { takeInTurn, deferred, retries }
}

/** The turn of a message, whose first wait rejects if too little time is left by then. */
const whileTimeIsLeft = (place: Place, mustHaveTime: () => void): Turn => {
  let hasCome = false
  const wait = async (turn: Promise<void>): Promise<void> => {
    await turn
    if (!hasCome) mustHaveTime()
    hasCome = true
  }
  return {
    announce: place.announce,
    prepare: () => wait(place.prepare()),
    come: () => wait(place.come()),
    comeAlone: () => wait(place.comeAlone()),
    pass: place.pass,
  }
}
