/** A reading of the clock on the wall. `hour` may be 24: midnight at the end of the day. */
export interface WallTime {
  year: number
  month: number
  day: number
  hour: number
  minute: number
}

const DAY = 86_400_000
const formats = new Map<string, Intl.DateTimeFormat>()

const formatFor = (zone: string): Intl.DateTimeFormat => {
  const kept = formats.get(zone)
  if (kept) return kept
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(zone, format)
  return format
}

const offsetAt = (instant: number, zone: string): number => {
  const parts = Object.fromEntries(
    formatFor(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant
}

/**
 * The instant, in milliseconds since 1970, at which the clocks of a zone (IANA name or "+01:00") show a time. Where clocks show it twice, at the
 * end of summer time, the later one; where they skip it, the time moves on by what they skip. Either way nothing is released early.
 */
export const instantInZone = ({ year, month, day, hour, minute }: WallTime, zone: string): number => {
  const wall = Date.UTC(year, month - 1, day, hour, minute)
  const before = offsetAt(wall - DAY, zone)
  const after = offsetAt(wall + DAY, zone)
  const right = [wall - before, wall - after].filter(instant => instant + offsetAt(instant, zone) === wall)
  return right.length > 0 ? Math.max(...right) : wall - before
}
