import type { InstantSpan, Span } from '#domain/copy.ts'
import { wallInstant } from '#domain/formats/wire/wall-instant.ts'

/** A date and time without a zone: "2026-11-24T09:41:03", "20261124T094103", "2026-11-24 09:41" (ANSA). */
const unzoned = /^(\d{4})-?(\d\d)-?(\d\d)[T ](\d\d):?(\d\d)(?::?(\d\d))?$/

/**
 * A date of a document; where it states no zone, by the clocks of the agency's head office, if that has some of its own: NTB's
 * `date.issue/@norm`.
 */
export const onHomeClock = (date: Span | undefined, agency: Span | undefined): InstantSpan | undefined => {
  const [, year, month, day, hour, minute, second = '00'] = unzoned.exec(date?.raw ?? '') ?? []
  if (!date || !agency || year === undefined) return date
  const [y = 0, m = 0, d = 0, h = 0, min = 0] = [year, month, day, hour, minute].map(Number)
  const instant = wallInstant({ year: y, month: m, day: d, hour: h, minute: min }, undefined, agency.raw)
  return instant ? { ...date, instant: instant.replace(/00Z$/, `${second}Z`) } : date
}
