import { monthNames } from '../../conventions/calendar/month-names.ts'
import { weekdayNames } from '../../conventions/calendar/weekday-names.ts'

const oneOf = (names: Iterable<string>) => [...names].sort((a, b) => b.length - a.length).join('|')
/** Arabic agencies add the Levant's name of the month: "12 يونيو حزيران" (Reuters), "12 يونيو/حزيران" (Al Jazeera). */
const LEVANTINE = 'كانون (?:الثاني|الأول)|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين (?:الأول|الثاني)'
/** A word that may be a month; a pattern of all their names takes 20 ms to compile. */
const MONTH = `(?:(?:${LEVANTINE})(?:\\s?/\\s?[\\p{L}\\p{M}]{3,8})?|(?<month>[\\p{L}\\p{M}]{2,12})\\.?(?:\\s?[/\\s]\\s?(?:${LEVANTINE}))?)`
const DAY = '(?:[012]?\\d|3[01])(?:st|nd|rd|th|er|[.º°])?'
const YEAR = '(?:[,/]?\\s*(?:de\\s+|del\\s+)?\\d{4})?'
const DATES = [
  `${MONTH}\\s*${DAY}(?:\\s?d\\.)?${YEAR}`,
  `(?:le\\s+)?${DAY}(?:\\s+(?:de|of)(?!\\p{L}))?[\\s-]*${MONTH}(?:-\\d{2,4})?${YEAR}`,
  `\\d{4}\\.\\s+${MONTH}\\s*${DAY}(?:,\\s+\\p{L}+)?`,
  `${DAY}[./]\\d{1,2}(?:[./](?:\\d{4}|\\d{2}))?\\.?`,
  '\\d{4}-\\d{2}-\\d{2}',
  `${DAY}(?:-\\d{1,2}-\\d{4}|\\s-\\s\\d{1,2}(?:\\s-\\s\\d{4})?)`,
  '(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日',
  `${MONTH}\\s+\\d{4}`,
]
/** "Mo.," before a date is Missouri, not Monday: "SPRINGVALE, Mo., June 3". */
const WEEKDAY = `(?:(?!mo\\.,)(?:${oneOf(weekdayNames.keys())})\\.?,?\\s+)?`
/** Every date contains a digit; without one the pattern is not tried. */
const DIGIT = /\d/u
/** The same day after the flight of the Prophet, which SPA puts before it: "Ramadan 23, 1438, June 18, 2017". */
const HIJRI = "(?:\\p{L}[\\p{L}'’ -]{3,18}\\s\\d{1,2},\\s1[45]\\d\\d(?:\\sAH?)?,\\s)?"
const TRAILING = new RegExp(
  `(?:^|[,.;:]\\s*|\\s+)${HIJRI}(${WEEKDAY}(?:${DATES.join('|')}))(?:\\s*г)?[.,]?\\s*$`,
  'giu',
)
/** What connects place and date: "الكويت - 12 - 6" (KUNA), "دبي في 12 يونيو" (WAM). */
const JOINT = /(?:[\s,;:]|\s[-–]|\sفي)+$/u
/** A full stop that ends a sentence rather than abbreviates a month: "November 26.", "26 ноября." */
const FINAL_STOP = /(?<=\d|\p{L}{5}|ию[нл]я|мая)\.$/u

/** A date in front: "26 ноября, Минск" (BelTA). */
const LEADING = /^(\d{1,2}[^,\d]{4,16}), (?=\p{Lu})/u

/** The first match whose month, if it has one, is a month. */
const findDate = (head: string): RegExpExecArray | undefined => {
  TRAILING.lastIndex = 0
  for (let found = TRAILING.exec(head); found; found = TRAILING.exec(head)) {
    const month = found.groups?.month
    if (month === undefined || monthNames.has(month.toLowerCase())) return found
    TRAILING.lastIndex = found.index + 1
  }
  return undefined
}

/**
 * Cuts a date from the end of a dateline: "SEOUL, Nov 26" gives "SEOUL" and "Nov 26"; "MOSCOW. Nov 26" and "BRUSSEL 26/11" likewise; or from its beginning.
 * Dates as AP, Reuters, AFP, dpa, EFE, ANSA, TASS and the release wires print them, in the languages of `month-names.ts`.
 */
export const splitDate = (head: string): { rest: string; date?: string } => {
  const found = DIGIT.test(head) ? findDate(head) : undefined
  if (!found?.[1])
    return (
      splitLeadingDate(head) ?? {
        rest: head.replace(/[\s,.;:]+$/u, match => (match.startsWith('.') ? '.' : '')),
      }
    )
  return {
    rest: head.slice(0, found.index).replace(JOINT, ''),
    date: found[1].replace(/\s+/gu, ' ').replace(FINAL_STOP, ''),
  }
}

/** The date in front, and what stands behind it. */
const splitLeadingDate = (head: string): { rest: string; date: string } | undefined => {
  const [opening = '', day = ''] = LEADING.exec(head) ?? []
  if (opening === '') return undefined
  const { rest, date } = splitDate(day)
  return date !== undefined && rest === '' ? { rest: head.slice(opening.length), date } : undefined
}
