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
 * The instant, in milliseconds since 1970, at which the clocks of a zone (IANA name or "+01:00") show a time. A summer time ("+01:00 Europe/London") that
 * the clocks of its zone do not show then is read as what they do show. Where clocks show it twice, at the
 * end of summer time, the later one; where they skip it, the time moves on by what they skip. Either way nothing is released early.
 */
export const instantInZone = (time: WallTime, stated: string): number => {
  const { year, month, day, hour, minute } = time
  const [zone = stated, clocks] = stated.split(' ')
  const wall = Date.UTC(year, month - 1, day, hour, minute)
  const before = offsetAt(wall - DAY, zone)
  const after = offsetAt(wall + DAY, zone)
  const right = [wall - before, wall - after].filter(instant => instant + offsetAt(instant, zone) === wall)
  const instant = right.length > 0 ? Math.max(...right) : wall - before
  if (clocks === undefined || offsetAt(instant, clocks) === offsetAt(instant, zone)) return instant
  return Math.max(instant, instantInZone(time, clocks))
}
