import { monthNames } from '#domain/conventions/calendar/month-names.ts'
import type { Block, InstantSpan } from '#domain/copy.ts'
import type { WallTime } from '#domain/normalize/notice/release-time/instant-in-zone.ts'
import { fullYear } from '../wire/full-year.ts'
import { wallInstant } from '../wire/wall-instant.ts'

/** Day, hour and minute in six digits, zone, month, year: "212322 GMT Nov 18". IPTC 7901, 3.4. */
const group =
  /\b(\d\d)(\d\d)(\d\d)\s*([A-Z]{1,4}(?=\s))?\s*(\p{L}{3,10})\.?(?:\s+(\d{4}|\d{2})(?!\d))?(?!\p{L})/u

/** "APA0331    2026-11-24/11:42", as APA writes it. */
const dated = /\b(20\d\d)-(\d\d)-(\d\d)\/(\d\d):(\d\d)\b/

/** How many characters of a line are read. */
const longest = 80

/**
 * The time of filing after the text. Without GMT or another zone it is in the agency's own (dpa's "211259 Nov
 * 18" is Berlin time); a missing year is that of `receivedAt`.
 */
export const readTimeGroup = (
  lines: readonly Block[],
  context: { agency: string | undefined; receivedAt: string },
): InstantSpan | undefined => {
  for (const { text, at } of lines) {
    const filed = readFiled(text.trim().slice(0, longest), context.receivedAt)
    const instant = filed && wallInstant(filed.time, filed.zone, context.agency)
    if (filed && instant)
      return { raw: filed.raw, source: 'iptc-7901: time of filing', instant, ...(at && { at }) }
  }
  return undefined
}

const readFiled = (
  line: string,
  receivedAt: string,
): { raw: string; time: WallTime; zone?: string | undefined } | undefined => {
  const [raw, day, hour, minute, zone, name = '', year = receivedAt.slice(0, 4)] = group.exec(line) ?? []
  const month = monthNames.get(name.toLowerCase())
  if (raw && month) return { raw, time: toWall(fullYear(year), month, day, hour, minute), zone }
  const [whole, whichYear = '', whichMonth, ...rest] = dated.exec(line) ?? []
  return whole
    ? { raw: whole, time: toWall(Number(whichYear), Number(whichMonth), rest[0], rest[1], rest[2]) }
    : undefined
}

const toWall = (year: number, month: number, day?: string, hour?: string, minute?: string): WallTime => ({
  year,
  month,
  day: Number(day),
  hour: Number(hour),
  minute: Number(minute),
})
