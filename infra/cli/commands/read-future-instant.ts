import { InvalidArgumentError } from 'commander'
import { readInstant } from './read-instant.ts'

/**
 * An instant to come, in UTC. Throws if it has passed: a mistyped year must not end a right, or an embargo,
 * at once.
 */
export const readFutureInstant = (text: string): string => {
  const instant = readInstant(text)
  if (Date.parse(instant) <= Date.now())
    throw new InvalidArgumentError('That has passed: give a future time.')
  return instant
}
