import { isZoneOnlyWithTime } from '#domain/conventions/calendar/is-zone-only-with-time.ts'
import { timeZones, zonesByName } from '#domain/conventions/calendar/time-zones.ts'
import { zonesByPhrase } from '#domain/conventions/calendar/zones-by-phrase.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

const names = [...timeZones.keys()].sort((a, b) => b.length - a.length)
const PLACES = names.filter(isZoneOnlyWithTime).join('|')
const CODES = names.filter(name => !isZoneOnlyWithTime(name)).join('|')
const OFFSET = screen(/^\s*\(?(?:GMT|UTC)\s*(\+\s?|[-−])(0?\d|1[0-4])(?::?([0-5]\d))?\b/iu)
/** ISO 8601, "18:00+02:00": four digits, since a day may stand after a dash. */
const BARE_OFFSET = /^\s*([+\-−])(0\d|1[0-4]):?([0-5]\d)(?![\p{L}\d])/u
const CODE = screen(
  new RegExp(
    `^\\s*(?:hrs?|hours?|HRS?|HOURS?|horas|HORAS|heures|HEURES|ore|ORE|uur|UUR|h)?\\.?\\s*[(,]?\\s*(?:U\\.?S\\.?\\s+)?(${CODES})(?![\\p{L}\\d])`,
    'u',
  ),
)
const AMERICAN = screen(
  /^\s*\(?(?:U\.?S\.?\s+)?(Eastern|Central|Mountain|Pacific|Atlantic)\b(?!\s+European)/iu,
)
const AMERICAN_FIXED: Readonly<Record<string, string>> = {
  eastern: 'ET',
  central: 'CT',
  mountain: 'MT',
  pacific: 'PT',
  atlantic: 'ATLANTIC',
}
const PLACE_TIME = screen(
  new RegExp(
    `(?<![\\p{L}])(?:(?:heure|hora|ora|time in|time of|Uhr|Zeit)\\s+(?:de\\s+|di\\s+|in\\s+)?(${PLACES})|(${PLACES})(?:\\s+|er\\s+)(?:local\\s+)?(?:time|Zeit))(?![\\p{L}])`,
    'iu',
  ),
)

const NAMED = screen(
  new RegExp(
    `(?<!\\p{L})(${[...zonesByName.keys()].sort((a, b) => b.length - a.length).join('|')}) time(?!\\p{L})`,
    'iu',
  ),
)

/**
 * The time zone of an embargo line, as an IANA name or an offset: the abbreviation right after the time ("11 A.M. ET", "1130 GMT", "19.00 Uhr MEZ",
 * "GMT+2", "a.m. Eastern"), else a city's or a country's time anywhere in the line ("London time", "norsk tid"). `after` is where the time ends.
 */
export const readZone = (text: string, after: number): string | undefined => {
  const behind = text.slice(after)
  const offset = OFFSET.exec(behind) ?? BARE_OFFSET.exec(behind)
  if (offset)
    return `${offset[1]?.startsWith('+') ? '+' : '-'}${offset[2]?.padStart(2, '0')}:${offset[3] ?? '00'}`
  const code = CODE.exec(
    behind.replaceAll(/\b([A-Z])\.(?=[A-Z]\.)/gu, '$1').replaceAll(/\b([A-Z]{2,4})\./gu, '$1'),
  )?.[1]
  if (code) return timeZones.get(code)
  const named = NAMED.exec(behind.slice(0, 48))?.[1]
  if (named) return zonesByName.get(named.toLowerCase())
  const american = AMERICAN.exec(behind)?.[1]?.toLowerCase()
  if (american) return timeZones.get(AMERICAN_FIXED[american] ?? '')
  const place = PLACE_TIME.exec(text)
  if (place) return timeZones.get((place[1] ?? place[2] ?? '').toUpperCase())
  const lower = text.toLowerCase()
  return zonesByPhrase.find(([phrase]) => lower.includes(phrase))?.[1]
}
