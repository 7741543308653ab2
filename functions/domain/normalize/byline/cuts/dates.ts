import { monthNames } from '#domain/conventions/calendar/month-names.ts'
import { weekdayNames } from '#domain/conventions/calendar/weekday-names.ts'

/** Patterns of dates and times of day as pages glue them to bylines; month names in the languages of the bylines. */
const month = [...monthNames.keys()].sort((a, b) => b.length - a.length).join('|')
const weekday = `(?:${[...weekdayNames.keys()].sort((a, b) => b.length - a.length).join('|')}|mié|jue|vie|sáb|dom)\\.?`
const lead = `(?:[,\\s|/([–—-]*(?:(?<![\\p{L}\\p{N}_])(?:on|am|le|el|den|vom|em|il|u|@)\\s)?(?:(?<![\\p{L}\\p{N}_])(?:${weekday}),?\\s)?)`

/**
 * Every date and time of the pattern below contains one. The pattern takes 14 ms to compile, so it is only
 * tried on lines that do.
 */
export const dateDigit = /\d/u

/** A date with a year, a day and month, or a time of day, with the words before it. */
export const datePattern = new RegExp(
  `${lead}(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.] ?\\d{1,2}[-/.] ?\\d{2,4}|(?<!\\p{L}|Rio de )(?:${month})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?\\b(?:,?\\s\\d{4})?|(?<!\\d)\\d{1,2}(?:st|nd|rd|th|\\.|er|º)?\\s(?:de\\s)?(?:${month})(?!\\p{L})\\.?(?:,?\\s(?:de\\s)?\\d{4})?|(?<!\\p{L}|Rio de )(?:${month})\\.?,?\\s\\d{4}\\b|(?<!\\d)\\d{1,2}[:.]\\d{2}\\s?(?:[ap]\\.?\\s?m?\\b\\.?|uhr|h\\b|gmt|utc|[ecmp][ds]?t\\b)|(?<!\\d)\\d{1,2}:\\d{2}\\b|(?<!\\d)\\d{1,2}\\s?[ap]\\.m\\.|\\d{4}年\\d{1,2}月)`,
  'iu',
)
