import { formatTime, isInUtc } from './format-time.ts'

interface TimeProps {
  at: string
  /** Shows UTC beside it, unless that is the reader's zone. */
  withUtc?: boolean
  /** To the second: for what is on record of who had what, and when. */
  isExact?: boolean
}

/**
 * An instant in the reader's own time zone, which is stated. UTC is shown on hover, and beside it with
 * `withUtc`.
 */
export const Time = ({ at, withUtc = false, isExact = false }: TimeProps) => {
  const instant = new Date(at)
  const utc = `${instant
    .toISOString()
    .slice(0, isExact ? 19 : 16)
    .replace('T', ' ')} UTC`
  return (
    <time dateTime={instant.toISOString()} title={utc}>
      {formatTime(instant, isExact)}
      {withUtc && !isInUtc && ` (${utc})`}
    </time>
  )
}
