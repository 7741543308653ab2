import { formatTime, isInUtc } from './format-time.ts'

/**
 * An instant in the reader's own time zone, which is stated. UTC is shown on hover, and beside it with
 * `withUtc`, unless that is the reader's zone.
 */
export const Time = ({ at, withUtc = false }: { at: string; withUtc?: boolean }) => {
  const instant = new Date(at)
  const utc = `${instant.toISOString().slice(0, 16).replace('T', ' ')} UTC`
  return (
    <time dateTime={instant.toISOString()} title={utc}>
      {formatTime(instant)}
      {withUtc && !isInUtc && ` (${utc})`}
    </time>
  )
}
