import { findAgency } from '#domain/conventions/agencies/find-agency.ts'
import type { Block, InstantSpan, Span } from '#domain/copy.ts'
import { fullYear } from '../wire/full-year.ts'
import { lineSpan } from '../wire/line-span.ts'
import { wallInstant } from '../wire/wall-instant.ts'

/** AP's form, month first: "AP-WF-11-13-13 0745GMT", "NYT-05-06-98 1805EDT". */
const american = /\b(\p{L}{2,8})(?:-\p{L}{1,4})?-(\d\d)-(\d\d)-(\d{4}|\d{2})\s+(\d\d)(\d\d)\s*(\p{Lu}{2,4})?/u
/** Kyodo's form, time first, then day and month: "KWS-21:37-09-12-18". */
const timeFirst = /\b(\p{L}{2,8})-(\d\d):(\d\d)-(\d\d)-(\d\d)-(\d{2}|\d{4})/u

/** The trailer after the text: who filed the message, and when. `agency` is the one named in the header. */
export const readTrailer = (
  lines: readonly Block[],
  agency: string,
): { service?: Span; versionCreated?: InstantSpan } => {
  const span = lineSpan(lines, 'anpa-1312: time of filing')
  const [raw, code = '', month, day, year = '', hour, minute, zone] = american.exec(span.raw) ?? []
  if (raw) {
    const service = findAgency(code) && { ...span, raw: code }
    return {
      ...(service && { service }),
      ...timed({ ...span, raw }, [year, month, day, hour, minute], { zone, agency: code }),
    }
  }
  const [late, , lateHour, lateMinute, lateDay, lateMonth, lateYear = ''] = timeFirst.exec(span.raw) ?? []
  return late
    ? timed({ ...span, raw: late }, [lateYear, lateMonth, lateDay, lateHour, lateMinute], { agency })
    : {}
}

const timed = (
  span: Span,
  [year = '', ...rest]: readonly (string | undefined)[],
  { zone, agency }: { zone?: string | undefined; agency: string },
): { versionCreated?: InstantSpan } => {
  const [month = 0, day = 0, hour = 0, minute = 0] = rest.map(Number)
  const instant = wallInstant({ year: fullYear(year), month, day, hour, minute }, zone, agency)
  return instant ? { versionCreated: { ...span, instant } } : {}
}
