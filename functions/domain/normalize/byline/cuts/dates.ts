import { monthNames } from '#domain/conventions/calendar/month-names.ts'
import { weekdayNames } from '#domain/conventions/calendar/weekday-names.ts'

/** Stand, repeated, for the letters of a month's or a weekday's name: letters that no byline has. */
const [MONTH, WEEKDAY] = ['ƿ', 'ǀ']
const month = `${MONTH}+`
const weekday = `${WEEKDAY}+\\.?`
const shortWeekdays = new Set(['mié', 'jue', 'vie', 'sáb', 'dom'])
const word = /[\p{L}\p{M}]+(?:-feira|['’]ятниця)?/giu
const lead = `(?:[,\\s|/([–—-]*(?:(?<![\\p{L}\\p{N}_])(?:on|am|le|el|den|vom|em|il|u|@)\\s)?(?:(?<![\\p{L}\\p{N}_])(?:${weekday}),?\\s)?)`

/** A date with a year, a day and month, or a time of day, with the words before it, as pages glue them to bylines: in what `markNames` gives. */
export const datePattern = `${lead}(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.] ?\\d{1,2}[-/.] ?\\d{2,4}|(?<!\\p{L}|Rio de )(?:${month})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?\\b(?:,?\\s\\d{4})?|(?<!\\d)\\d{1,2}(?:st|nd|rd|th|\\.|er|º)?\\s(?:de\\s)?(?:${month})(?!\\p{L})\\.?(?:,?\\s(?:de\\s)?\\d{4})?|(?<!\\p{L}|Rio de )(?:${month})\\.?,?\\s\\d{4}\\b|(?<!\\d)\\d{1,2}[:.]\\d{2}\\s?(?:[ap]\\.?\\s?m?\\b\\.?|uhr|h\\b|gmt|utc|[ecmp][ds]?t\\b)|(?<!\\d)\\d{1,2}:\\d{2}\\b|(?<!\\d)\\d{1,2}\\s?[ap]\\.m\\.|\\d{4}年\\d{1,2}月)`

/**
 * A line as long, with the names of months and weekdays marked, in the languages of the bylines: a pattern that names them all takes 20 ms to compile. Undefined
 * for a line without a digit, which every date and time has.
 */
export const markNames = (line: string): string | undefined =>
  /\d/u.test(line) ? line.replace(word, marked) : undefined

const marked = (name: string): string => {
  const plain = name.toLowerCase()
  if (monthNames.has(plain)) return MONTH.repeat(name.length)
  return weekdayNames.has(plain) || shortWeekdays.has(plain) ? WEEKDAY.repeat(name.length) : name
}
