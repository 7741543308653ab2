import { InvalidArgumentError } from 'commander'

/** An instant as stated by an option, in UTC. Throws if date, time or zone is missing. */
export const readInstant = (text: string): string => {
  const instant = new Date(text)
  if (!/\dT\d.*(?:Z|[+-]\d\d:\d\d)$/.test(text) || Number.isNaN(instant.getTime()))
    throw new InvalidArgumentError('Give date, time and zone, as in 2026-11-25T06:00:00Z.')
  return instant.toISOString()
}
