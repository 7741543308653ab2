import { isAgencyCode } from '../../../conventions/agencies/is-agency-code.ts'
import { weekdayNames } from '../../../conventions/calendar/weekday-names.ts'
import { isKnownRegion } from '../../../conventions/places/is-known-region.ts'
import { type Pattern, screen } from '../../pattern/screen.ts'
import type { DatelineReading } from '../dateline-reading.ts'
import { type Place, readPlace } from '../read-place.ts'
import { splitDate } from '../split-date.ts'

/** Dashes and stops, however many: a class, for dashes within a group that is repeated could be parted in any number of ways. */
const ENDS = '[—–―−\uFFFD_=|•:;.-]+'

const form = (place: string) =>
  screen(
    new RegExp(
      `^(${place})\\(\\s*([^()]{1,45}?)\\s*\\)\\s*(?:[.,:]?\\s*${ENDS}(?=\\s|$|["“”„«'‘’\\p{Lu}\\d])|$)?[ \\t\\u00a0]*`,
      'u',
    ),
  )
/** With parentheses around the agency alone; and with a country in others before them, "Rostow (Russland) (dpa) -". */
const FORMS = [form('[^()]{2,90}'), form('[^()]{2,90}\\([^()]{2,30}\\)[^()]{0,40}')]
/** ANI names the country so: "Bhopal (Madhya Pradesh) [India], June 3 (ANI):". */
const IN_BRACKETS = /\s\[\p{Lu}[\p{L} ]{2,30}\]$/u
/** A code may carry a date: "(Marketwired - June 3, 2014)", "(AFP, Nov 26)". */
const CODE_AND_DATE = /^(.{2,30}?)\s*(?:[-–,]|\s)\s*((?:\p{L}{3,10}\.?\s\d{1,2}|\d{1,2}\s\p{L}{3,10}).*)$/u
/** "12.06. Warszawa (PAP)": the date in front. */
const DATE_FIRST = /^(\d{1,2}\.\d{1,2}(?:\.\d{4})?)\.?\s+(?=\p{Lu})/u
/** "MADRID, 12 (EUROPA PRESS)": the day of the month alone. */
const DAY_ALONE = /(?<=\p{Lu}{3}), (?:[12]?\d|3[01])$/u
const CODE = /^[\p{L}\d][\p{L}\p{M}\d&./+' -]{0,34}$/u

/**
 * "COLUMBUS, Ohio (AP) --", "BEIRUT/THE HAGUE, March 7 (Reuters) -", "Bad Bentheim (dpa/lni) –", "OSLO (NTB):", "Bonn (KNA) Text":
 * AP, Reuters, AFP, dpa, EFE ("(EFE).-"), Xinhua, Kyodo, Interfax and stations. An agency that is not on the kept list needs a place in
 * capitals or a known one, and a dash: "The American Civil Liberties Union (ACLU), which" is none.
 */
export const agencyInParentheses = (head: string): DatelineReading | undefined => {
  for (const form of FORMS) {
    const reading = readForm(form, head)
    if (reading) return reading
  }
  return undefined
}

/** A place in mixed case before an agency that is on no list: a known one, or a dated one ("Tahran, 12 Haziran (Hibya) -"). */
const isSureOf = ({ known, words }: Place, agency: string, date?: string): boolean =>
  words <= 3 &&
  (known ||
    (date !== undefined && /^[\p{Lu}\p{Lo}]/u.test(agency) && !weekdayNames.has(agency.toLowerCase())))

const readForm = (form: Pattern, head: string): DatelineReading | undefined => {
  const found = form.exec(head)
  if (!found?.[1] || !found[2]) return undefined
  const inside = splitDate(found[2])
  const dated = CODE_AND_DATE.exec(found[2])
  const agency = (dated?.[1] ?? found[2]).trim()
  const [opening = '', dateFirst] = DATE_FIRST.exec(found[1]) ?? []
  const before = splitDate(
    found[1]
      .slice(opening.length)
      .replace(/[\s,]*(?:--?|–|—)?\s*$/u, '')
      .replace(DAY_ALONE, ''),
  )
  const land = IN_BRACKETS.exec(before.rest)?.[0] ?? ''
  const place = readPlace(before.rest.slice(0, before.rest.length - land.length))
  if (place && inside.rest === '' && inside.date !== undefined)
    return place.style === 'capitals' || place.known
      ? { place: place.text, date: inside.date, length: found[0].length }
      : undefined
  if (!place || isKnownRegion(found[2]) || /^undated$/iu.test(found[2])) return undefined
  const ended = /[^\s)]\s*$/u.test(found[0]) || found[0].length === head.trimEnd().length
  const date = before.date ?? dateFirst ?? dated?.[2]
  const sure = isAgencyCode(agency)
  const opens = place.words === 1 && /^\p{Lu}/u.test(head.slice(found[0].length))
  if (
    sure
      ? !(
          ended ||
          opens ||
          place.style === 'capitals' ||
          place.known ||
          date !== undefined ||
          /^\p{Ll}/u.test(agency)
        )
      : !ended ||
        !CODE.test(agency) ||
        ((place.style === 'mixed' || !/\p{Lu}/u.test(place.text)) && !isSureOf(place, agency, before.date))
  )
    return undefined
  return { place: place.text + land, agency, ...(date !== undefined && { date }), length: found[0].length }
}
