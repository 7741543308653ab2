const local = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })
const zone = new Intl.DateTimeFormat(undefined, { timeZoneName: 'short' })

const zoneOf = (instant: Date): string =>
  zone.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? ''

/** An instant in the reader's own zone, which is named; UTC on hover, and beside it where `withUtc`. */
export const Time = ({ at, withUtc = false }: { at: string; withUtc?: boolean }) => {
  const instant = new Date(at)
  const utc = `${instant.toISOString().slice(0, 16).replace('T', ' ')} UTC`
  return (
    <time dateTime={instant.toISOString()} title={utc}>
      {local.format(instant)} {zoneOf(instant)}
      {withUtc && ` (${utc})`}
    </time>
  )
}
