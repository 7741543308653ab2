import { InvalidArgumentError } from 'commander'
import { isFarOff } from '#domain/rights/visibility/is-far-off.ts'
import { readFutureInstant } from './read-future-instant.ts'

/** The end of an embargo, in UTC. Throws if it has passed, or is so far off that its year must be mistyped. */
export const readEmbargoEnd = (text: string): string => {
  const instant = readFutureInstant(text)
  if (isFarOff(instant, new Date().toISOString()))
    throw new InvalidArgumentError('That is a year or more from now: mend the year, or hold the article.')
  return instant
}
