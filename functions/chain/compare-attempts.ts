import type { SQSRecord } from 'aws-lambda'
import { attemptsAt } from './attempts-at.ts'

/**
 * The order in which the messages of a batch are taken: first those that were delivered least often. Those that come
 * again together are taken forward at one attempt and backward at the next: if one of them ends every run that begins
 * it, all others are done before it by then.
 */
export const compareAttempts = (one: SQSRecord, other: SQSRecord): number => {
  const attempts = attemptsAt(one)
  if (attempts !== attemptsAt(other)) return attempts - attemptsAt(other)
  if (attempts === 1) return 0
  return one.messageId < other.messageId === (attempts % 2 === 0) ? -1 : 1
}
