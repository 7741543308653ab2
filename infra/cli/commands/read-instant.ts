import { InvalidArgumentError } from 'commander'
import { isDay } from './is-day.ts'

/** An instant as stated by an option, in UTC. Throws if date, time or zone is missing, or no such day exists. */
export const readInstant = (text: string): string => {
  const instant = new Date(text)
  const isWhole = /\dT\d.*(?:Z|[+-]\d\d:\d\d)$/.test(text) && isDay(text.slice(0, text.indexOf('T')))
  if (!isWhole || Number.isNaN(instant.getTime()))
    throw new InvalidArgumentError('Give date, time and zone, as in 2026-11-25T06:00:00Z.')
  return instant.toISOString()
}
