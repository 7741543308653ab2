import { monthNames } from '#domain/conventions/calendar/month-names.ts'
import { weekdayNames } from '#domain/conventions/calendar/weekday-names.ts'

/** Arabic agencies add the Levant's name of the month: "12 يونيو حزيران" (Reuters), "12 يونيو/حزيران" (Al Jazeera). */
const levantineNames = new Set(
  'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول'.split('|'),
)
/** Of a word: all but blanks, digits and marks, as V8 compiles a class of all letters, again and again, in 5 ms. */
const LETTER = '[^\\s\\d.,:;/()–—-]'
/** A word that may be a month, or its two names; a pattern of all their names takes 20 ms to compile. */
const MONTH = `(?<month>(?:(?:كانون|تشرين) )?${LETTER}{2,12})\\.?(?:\\s?[/\\s]\\s?(?<second>(?:(?:كانون|تشرين) )?[\\u0621-\\u064A]{2,8}))?`
const DAY = '(?:[012]?\\d|3[01])(?:st|nd|rd|th|er|-nj[iy]|[.º°])?'
const YEAR = '(?:[,/]?\\s*(?:de\\s+|del\\s+)?\\d{4})?'
const DATES = [
  `${MONTH}\\s*${DAY}(?:\\s?d\\.)?${YEAR}`,
  `(?:(?:le|den)\\s+)?(?:${DAY}|एक|दो|तीन|चार|पांच|छह|सात|आठ|नौ)(?:\\s+(?:de|of)(?!${LETTER}))?[\\s-]*${MONTH}(?:-\\d{2,4}|\\s\\d{2}(?!\\d))?${YEAR}`,
  `\\d{4}\\.\\s+${MONTH}\\s*${DAY}(?:,\\s+${LETTER}+)?`,
  `${DAY}[./]\\s?\\d{1,2}(?:[./]\\s?(?:\\d{4}|\\d{2}))?\\.?`,
  '\\d{4}-\\d{2}-\\d{2}',
  `${DAY}(?:-\\d{1,2}-\\d{4}|\\s-\\s\\d{1,2}(?:\\s-\\s\\d{4})?)`,
  '(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日',
  `${MONTH}\\s+\\d{4}`,
]
/** Every date contains a digit, or a number in Hindi ("तीन फरवरी"); without one the pattern is not tried. */
const DIGIT = /[\d\u0900-\u097F]/u
/** The same day after the flight of the Prophet, which SPA puts before it: "Ramadan 23, 1438, June 18, 2017". */
const HIJRI = "(?:[A-Z][A-Z'’‘ -]{3,18}\\s\\d{1,2},\\s1[45]\\d\\d(?:\\sAH?)?,\\s)?"
const OPENING = `(?:^|[,،.;:]\\s*|\\s+)(?:a\\s+(?=\\d))?${HIJRI}`
/** "Nov 20, 2026 / 09:14 am": Catholic News Agency gives the time as well, "4 марта 2026, 12:30" Regnum. */
const CLOSING = '(?:\\s*г|\\s/\\s\\d\\d:\\d\\d [ap]m|,\\s\\d\\d:\\d\\d)?[.,]?\\s*$'
const ANY_DATE = new RegExp(`${OPENING}(?<date>${DATES.join('|')})${CLOSING}`, 'dgiu')
/** The only form of a head with no number but a day at its end, as AP prints it; all forms take 3 ms to compile. */
const MONTH_AND_DAY = new RegExp(`${OPENING}(?<date>${DATES[0]})${CLOSING}`, 'dgiu')
const DAY_AT_END = /^\D*\d{1,2}[.,]?\s*$/u
/** A word before a date, which may be its weekday. "Mo.," and "MO" are Missouri, not Monday: "SPRINGVALE, Mo., June 3". */
const BEFORE_DATE = new RegExp(`${OPENING}(?!mo\\.,)(?<weekday>[^\\s\\d.,:;/()]{2,18})\\.?,?\\s+$`, 'diu')
/** What connects place and date: "الكويت - 12 - 6" (KUNA), "دبي في 12 يونيو" (WAM). */
const JOINT = /(?:[\s,،;:]|\s[-–]|\sفي)+$/u
/** A full stop that ends a sentence rather than abbreviates a month: "November 26.", "26 ноября." */
const FINAL_STOP = /(?<=\d|\p{L}{5}|\p{Script=Arabic}|ию[нл]я|мая)\.$/u

/** A date in front: "26 ноября, Минск" (BelTA), "26 November 2026, Rome" (FAO). */
const LEADING = /^(\d{1,2}[^,\d]{4,16}(?:\d{4})?), (?=\p{Lu})/u

/** Where a date begins with its weekday, if it has one, where it ends, and where what stands before it ends. */
interface Found {
  restEnd: number
  start: number
  end: number
}

/** The first match whose month, if it has one, is a month. */
const findDate = (head: string): Found | undefined => {
  const form = DAY_AT_END.test(head) ? MONTH_AND_DAY : ANY_DATE
  form.lastIndex = 0
  for (let found = form.exec(head); found; found = form.exec(head)) {
    const [start, end] = found.indices?.groups?.date ?? [0, 0]
    if (isMonth(found.groups)) return withWeekday(head, { restEnd: found.index, start, end })
    form.lastIndex = found.index + 1
  }
  return undefined
}

const isMonth = ({ month, second }: Record<string, string | undefined> = {}): boolean =>
  month === undefined ||
  levantineNames.has(month) ||
  (monthNames.has(month.toLowerCase()) && (second === undefined || levantineNames.has(second)))

const withWeekday = (head: string, date: Found): Found => {
  const found = BEFORE_DATE.exec(head.slice(0, date.start))
  const { weekday = '' } = found?.groups ?? {}
  if (!found || weekday === 'MO' || !weekdayNames.has(weekday.toLowerCase())) return date
  return { restEnd: found.index, start: found.indices?.groups?.weekday?.[0] ?? date.start, end: date.end }
}

/**
 * Cuts a date from the end of a dateline: "SEOUL, Nov 26" gives "SEOUL" and "Nov 26"; "MOSCOW. Nov 26" and "BRUSSEL 26/11" likewise; or from its beginning.
 * Dates as AP, Reuters, AFP, dpa, EFE, ANSA, TASS and the release wires print them, in the languages of `month-names.ts`.
 */
export const splitDate = (head: string): { rest: string; date?: string } => {
  const found = DIGIT.test(head) ? findDate(head) : undefined
  if (!found)
    return (
      splitLeadingDate(head) ??
      splitWeekday(head) ?? {
        rest: head.replace(/[\s,.;:]+$/u, match => (match.startsWith('.') ? '.' : '')),
      }
    )
  return {
    rest: head.slice(0, found.restEnd).replace(JOINT, ''),
    date: head.slice(found.start, found.end).replace(/\s+/gu, ' ').replace(FINAL_STOP, ''),
  }
}

/** Most characters of a place before a weekday, and fewest of the weekday: shorter ones are other words as well, unless they are months. */
const MOST = 60
const FEWEST = 5

/** "Samsø, tirsdag", "Madrid, dic": the weekday or month alone. */
const splitWeekday = (head: string): { rest: string; date: string } | undefined => {
  const at = head.lastIndexOf(', ')
  const date = head.slice(at + 2).trimEnd()
  const low = date.toLowerCase().replace('.', '')
  const isDay = date.length < FEWEST ? monthNames.has(low) : weekdayNames.has(low)
  return isDay && at > 1 && at <= MOST ? { rest: head.slice(0, at), date } : undefined
}

/** The date in front, and what stands behind it. */
const splitLeadingDate = (head: string): { rest: string; date: string } | undefined => {
  const [opening = '', day = ''] = LEADING.exec(head) ?? []
  if (opening === '') return undefined
  const { rest, date } = splitDate(day)
  return date !== undefined && rest === '' ? { rest: head.slice(opening.length), date } : undefined
}
