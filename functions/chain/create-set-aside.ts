import type { SQSRecord } from 'aws-lambda'
import type { Clock } from '#ports'
import { attemptsAt } from './attempts-at.ts'

interface Ports {
  /** Whether a message, by its body, is to be taken before others however long it has waited. */
  isUrgent: (body: string) => Promise<boolean>
  /** Sends messages to the queue of late ones; the ids of those that were sent. */
  sendToBacklog: (late: readonly SQSRecord[]) => Promise<ReadonlySet<string>>
  clock: Clock
  log: { info(message: string, more: { messages: number }): void }
}

/**
 * For how long messages may wait before they make way for those behind them, in milliseconds: more than a cold start, or a burst of
 * some 1,200 drops.
 */
export const LATE_MS = 15_000

/**
 * Sets aside the messages of a batch that have waited for long and come for the first time, but for urgent ones: if more comes than
 * can be taken, what is urgent waits only until those in front of it are moved. One that failed stays where its attempts are counted.
 */
export const createSetAside =
  ({ isUrgent, sendToBacklog, clock, log }: Ports) =>
  async (records: readonly SQSRecord[]): Promise<ReadonlySet<string>> => {
    const now = clock.now().getTime()
    const late = records.filter(
      record => attemptsAt(record) === 1 && now - Number(record.attributes.SentTimestamp) > LATE_MS,
    )
    const urgent = await Promise.all(late.map(({ body }) => isUrgent(body)))
    const others = late.filter((_, at) => !urgent[at])
    if (others.length === 0) return new Set()
    const sent = await sendToBacklog(others)
    log.info('Messages set aside', { messages: sent.size })
    return sent
  }
