import { monthNames } from '#domain/conventions/calendar/month-names.ts'
import { weekdayNames } from '#domain/conventions/calendar/weekday-names.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

/** A day as a line names it; what it leaves out is absent. */
export interface CalendarDay {
  year?: number
  month?: number
  day?: number
  /** 1 is Monday, 7 Sunday. */
  weekday?: number
  /** Days from the day of receipt: 0 for "today", 1 for "tomorrow". */
  fromNow?: number
}

/** A word that may be a month; a pattern of all their names takes 4 ms to compile. */
const LETTER = '[^\\s\\d.,:;/()!?"“”„«»‘’|*–—-]'
const MONTH = `(?<month>${LETTER}{3,16})(?!\\p{L})\\.?`
const DAY = '(?<day>0?[1-9]|[12]\\d|3[01])'
/** One of later centuries is a slip, about which the desk is asked, unless an hour may be meant: "2 December 2200 GMT". */
const YEAR = '(?<year>20\\d\\d|2[1-9]\\d\\d(?![\\d:]|\\s*(?:h|hrs?|hours?|uhr|[A-Z]{2,5})(?!\\p{L})))'
const MONTH_NUMBER = '(?<monthNumber>0?[1-9]|1[0-2])'
const FORMS: readonly RegExp[] = [
  // "June 11th, 2026"
  new RegExp(
    `(?<!\\p{L}|\\b\\d\\d?[ -])${MONTH}[\\s-]*${DAY}(?:st|nd|rd|th)?(?![\\d:])(?:[,\\s-]*${YEAR})?`,
    'giu',
  ),
  // "11. Juni 2026"
  new RegExp(
    `(?<!\\d)${DAY}(?:\\.|st|nd|rd|th|er|º)?[\\s-]*(?:of\\s+|de\\s+)?${MONTH}(?:[,\\s-]*(?:de\\s+)?${YEAR})?`,
    'giu',
  ),
  // "2026年6月11日"
  new RegExp(`(?:(?<!\\d)${YEAR}[年년]\\s?)?(?<!\\d)${MONTH_NUMBER}[月월]\\s?${DAY}[日일]`, 'gu'),
  // "2026-06-11"
  new RegExp(`(?<!\\d)${YEAR}[./-]\\s?${MONTH_NUMBER}[./-]\\s?${DAY}(?!\\d)`, 'gu'),
  // "11.06.2026"
  new RegExp(`(?<!\\d)${DAY}\\.\\s?${MONTH_NUMBER}\\.(?:\\s?${YEAR}|\\d\\d(?!\\d)|(?!\\d))`, 'gu'),
  // "23/06/2026"
  new RegExp(`(?<!\\d)${DAY}[/-]${MONTH_NUMBER}[/-]${YEAR}`, 'gu'),
  // "06/23/2026"
  new RegExp(`(?<!\\d)${MONTH_NUMBER}[/-]${DAY}[/-]${YEAR}`, 'gu'),
]
/** What stands between words; a weekday may have a hyphen or an apostrophe in it. */
const BETWEEN_WORDS = /[\s\d.,:;/()!?"“”„«»‘|*–—[\]]+/u
const WITHIN_WORDS = /['’-]/u
/** "Mo", "di" and "do" are other words as well. */
const SHORTEST = 3
/** "Montag morgen" and "de la mañana" are mornings. */
const TOMORROW = screen(
  /(?<!\p{L})(?:tomorrow|demain|(?<!(?:la|esta) )mañana|domani|amanhã|i ?morg[eo]n|завтра|jutro|zítra|(?<!(?:heute|tag|woch|abend|am) )morgen)(?!\p{L})/iu,
)
const IN_TWO_DAYS = screen(
  /(?<!\p{L})(?:übermorgen|après-demain|pasado mañana|depois de amanhã|dopodomani|[oö]verm[oe]rg[eo]n|послезавтра|pojutrze)(?!\p{L})/iu,
)
const TODAY = screen(
  /\b(?:today|tonight|this (?:morning|afternoon|evening)|heute|aujourd['’]hui|hoy|oggi)\b/iu,
)

/** "06/11/2026" is June in the United States and November elsewhere: read only where one number cannot be a month, or both agree. */
const isAmbiguous = (found: RegExpExecArray): boolean =>
  /^\d\d?[/-]/u.test(found[0]) &&
  Number(found.groups?.day) <= 12 &&
  Number(found.groups?.day) !== Number(found.groups?.monthNumber)

/** The first match with a year, else the first, whose month, if it is named, is a month. */
const findDay = (form: RegExp, text: string): RegExpExecArray | undefined => {
  let first: RegExpExecArray | undefined
  form.lastIndex = 0
  for (let found = form.exec(text); found; found = form.exec(text)) {
    const { month, year } = found.groups ?? {}
    if (month !== undefined && !monthNames.has(month.toLowerCase())) form.lastIndex = found.index + 1
    else if (year) return found
    else first ??= found
  }
  return first
}

/** The weekday of the longest name: "Fri till publicering torsdag" is free on Thursday. */
const readWeekday = (text: string): number | undefined => {
  let longest = ''
  for (const word of text.toLowerCase().split(BETWEEN_WORDS))
    for (const name of weekdayNames.has(word) ? [word] : word.split(WITHIN_WORDS))
      if (name.length >= SHORTEST && name.length > longest.length && weekdayNames.has(name)) longest = name
  return weekdayNames.get(longest)
}

/** The day that an embargo line names: "JUNE 11, 2026", "Thursday 19 March", "23. Januar", "(23.01.)", "heute Abend". */
export const readCalendarDay = (text: string): CalendarDay => {
  const weekday = readWeekday(text)
  for (const form of FORMS) {
    const found = findDay(form, text)
    if (!found?.groups || isAmbiguous(found)) continue
    const { year, month, monthNumber, day } = found.groups
    return {
      ...(year && { year: Number(year) }),
      month: monthNumber ? Number(monthNumber) : (monthNames.get(month?.toLowerCase() ?? '') ?? 0),
      day: Number(day),
      ...(weekday && { weekday }),
    }
  }
  if (IN_TWO_DAYS.test(text)) return { fromNow: 2 }
  if (TOMORROW.test(text)) return { fromNow: 1 }
  if (TODAY.test(text)) return { fromNow: 0 }
  return weekday ? { weekday } : {}
}
