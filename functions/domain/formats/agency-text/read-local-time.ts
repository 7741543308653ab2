import { monthNames } from '#domain/conventions/calendar/month-names.ts'
import { wallInstant } from '../wire/wall-instant.ts'

const date = /\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(\p{L}{3,9})\.?,?\s+(\d{4})\b/u
const time = /\b(\d{1,2})[:.](\d\d)(?::\d\d)?\s*([ap]\.?m\.?)?/i
/** Zones of Australia, which copy there writes without the "A"; daylight time goes by the clocks. */
const zone = /\b(A?[ECW][SD]T|UTC|GMT)\b/

/**
 * A day and a time as prose or a field writes them ("9:27 am EST on Thursday 5 July 2018", "06 June 2016 14:00:00"), by the clocks of
 * an agency's head office. Undefined where the day is not whole.
 */
export const readLocalTime = (text: string, agency: string): string | undefined => {
  const [, day, name = '', year] = date.exec(text) ?? []
  const [, hour, minute, half] = time.exec(text) ?? []
  const month = monthNames.get(name.toLowerCase())
  if (!month || hour === undefined) return undefined
  const late = half ? (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hour)
  const wall = { year: Number(year), month, day: Number(day), hour: late, minute: Number(minute) }
  const named = zone.exec(text)?.[1]
  const zoned = named && /^[ECW]/.test(named) ? `A${named}` : named
  return wallInstant(wall, zoned, agency)
}
