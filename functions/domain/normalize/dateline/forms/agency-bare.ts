import { isAgencyCode } from '#domain/conventions/agencies/is-agency-code.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { DASH } from '../dash.ts'
import type { DatelineReading } from '../dateline-reading.ts'
import { readPlace } from '../read-place.ts'
import { splitDate } from '../split-date.ts'

const FORM = screen(
  new RegExp(
    `^(.{4,90}?(?:\\d(?:[.º]|st|nd|rd|th)?|\\d\\.?\\s?\\p{L}{3,10}\\.?)),?\\s+(\\p{L}(?:[\\p{L} -]|\\.(?=\\p{L})){1,25}?)\\s*(?:(?:\\.?${DASH}|:|(?<=[.,] \\p{Lu}{2,12})\\.)(?=\\s|$)\\s*|$)`,
    'u',
  ),
)

/** What the form cannot do without; it takes 2 ms to find that it is not there. */
const dated = /\d[^\d()"“”„«»?!;|/]{1,60}?(?:[—–―−�_=:.-]|$)/u

/** Papers with codes of their own: "BERLIN taz | Der Senat". */
const BAR = screen(/^([\p{Lu}\p{M}][\p{Lu}\p{M} -]{2,40})\s(\p{Ll}{2,5}(?:\/\p{Ll}{2,5}){0,2})\s\|\s+/u)

/** "Мурманск. 5 мая. СЕВЕР-ИНФО - ", as agencies of Russia part all three: the agency may be one on no list. */
const STOPPED = screen(/^\p{Lu}[^.]{2,40}\. \d{1,2} \p{L}{3,9}\. \p{Lu}[\p{Lu}-]{3,19} [-–—] /u)

/** "WENDHAM, March 4 NNS - ", "WENDHAM, 4 March NNS - ": a place in capitals, its day, and an agency on no list. */
const CODED = screen(
  /^(\p{Lu}{2,}[^\d().!?;:]{0,40}, (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.?)),? (?!(?:[AP]M|\p{Lu}{1,3}T|UTC)\s)(\p{Lu}{2,8}) [-–—]{1,2} /u,
)

/** "الرياض 15 محرم 1440 هـ الموافق 25 سبتمبر 2018 م واس", with both calendars (SPA). */
const SAUDI = screen(
  /^(\p{L}[\p{L} ]{1,30}) \d{1,2} [\p{L} ]{3,14} 1[45]\d\d ?هـ الموافق (\d{1,2} \p{L}{3,9} 20\d\d) ?م (واس)(?:\s|$)/u,
)

/** An agency after the date, without parentheses: "SEOUL, Nov 26 AFP -", "TOKYO, Nov. 26, Kyodo -", "VILNIUS, Nov 26, BNS -", "BERLIN taz |", "КИЇВ. 26 листопада. УНН.", "BAKU, Azerbaijan, November 26. Trend:", or on a line of its own, "Bakı, 26 noyabr, AZƏRTAC" */
export const agencyBare = (head: string): DatelineReading | undefined => {
  const [bar = '', site = '', code = ''] = BAR.exec(head) ?? []
  const barred = isAgencyCode(code) ? readPlace(site) : undefined
  if (barred) return { place: barred.text, agency: code, length: bar.length }
  const [saudi = '', city = '', day = '', agency = ''] = SAUDI.exec(head) ?? []
  if (saudi !== '') return { place: city, agency, date: day, length: saudi.length }
  if (!dated.test(head)) return undefined
  const coded = CODED.exec(head)
  const found = coded ?? FORM.exec(head)
  if (!found?.[1] || !found[2] || !(coded || isAgencyCode(found[2]) || STOPPED.test(head))) return undefined
  const { rest, date } = splitDate(found[1])
  const place = readPlace(rest)
  return place && date !== undefined
    ? { place: place.text, agency: found[2], date, length: found[0].length }
    : undefined
}
