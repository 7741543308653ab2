import { weekdayNames } from '#domain/conventions/calendar/weekday-names.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { instantInZone, type WallTime } from './instant-in-zone.ts'
import { type CalendarDay, readCalendarDay } from './read-calendar-day.ts'
import { readClockTime } from './read-clock-time.ts'
import { readZone } from './read-zone.ts'
import { zoneOfLanguage } from './zone-of-language.ts'

const DAY = 86_400_000
const HALF_YEAR = 183 * DAY
/** A day so near is meant, whatever weekday stands with it. */
const NEAR = 90 * DAY
const CENTRAL_ZONE = 'Europe/Berlin'
/** The time of a place, which the line may not name. */
const LOCAL = /ortszeit|lokal|locale?\b|plaatselijke/iu

/** Between what is said of one medium or place and of the next: "Online: 3 May, 8 p.m. GMT. Print: 4 May, 0001 GMT", "0600 GMT in Europe and until 0600 EST in the Americas". */
const PARTS =
  /;\s|\s\/\s|\s\((?=\d[\d:.]{0,4}\s?(?:[ap]\.?m|[A-Z]{1,3}[TC])\b)|\.\s+(?=\p{Lu}\p{Ll}+:)|,?\s(?:and|und|et|y|e|en)\s(?=(?:until|till|at|from|bis|ab|jusqu|hasta|até|fino|tot)(?!\p{L})|for\s\p{L})/iu
/** What may name a day that no form reads: "24/11", "in two weeks", "next Tuesday". */
const DAY_WORD = /\d|(?<!\p{L})(?:next|(?:über)?nächst|weeks?|woche|semaine|days?(?!\p{L}))/iu
const OFFSET = /(?:GMT|UTC)\s?[+−-]\s?\d[\d:]*/gu
/** "00:01 tonight" is of the next day. */
const NIGHT = /\b(?:tonight|heute nacht)\b/iu
/** Whether a line without a month has, besides its hours, what may name a day. */
const leavesDay = (text: string): boolean => {
  const time = readClockTime(text)
  return time ? leavesDay(`${text.slice(0, time.start)} ; ${text.slice(time.end)}`) : DAY_WORD.test(text)
}

const weekdayOf = (instant: number) => new Date(instant).getUTCDay() || 7
const dayOf = (instant: number) => {
  const date = new Date(instant)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
const exists = ({ year, month, day }: Pick<WallTime, 'year' | 'month' | 'day'>) => {
  const date = dayOf(Date.UTC(year, month - 1, day))
  return date.month === month && date.day === day
}

/** The days a line may mean, the year left out being the one before, of, or after the receipt. */
const candidates = (
  { year, month, day, weekday, fromNow }: CalendarDay,
  now: number | undefined,
): Pick<WallTime, 'year' | 'month' | 'day'>[] => {
  if (month !== undefined && day !== undefined) {
    if (year !== undefined) return [{ year, month, day }]
    if (now === undefined) return []
    const thisYear = new Date(now).getUTCFullYear()
    const days = [-1, 0, 1].map(step => ({ year: thisYear + step, month, day }))
    const ahead = (each: { year: number }) => Date.UTC(each.year, month - 1, day) - now
    const near = days.filter(each => Math.abs(ahead(each)) < NEAR)
    const named = days.filter(each => weekdayOf(now + ahead(each)) === weekday && ahead(each) > -HALF_YEAR)
    return [near, named, days].find(found => found.length > 0) ?? []
  }
  if (now === undefined) return []
  if (fromNow !== undefined) return [dayOf(now + fromNow * DAY)]
  const days = [0, 1, 2, 3, 4, 5, 6, 7].map(step => now + step * DAY)
  return days.filter(each => weekday === undefined || weekdayOf(each) === weekday).map(dayOf)
}

/** Where the day ends behind a time, since its zone may stand there: "6am Thursday 3 December 2026 GMT", "noon Friday EST". */
const endOfDay = (text: string, from: number): number => {
  const day =
    /^(?:\D{1,30}\d{1,2}\D{1,15}20\d\d|\D{1,30}\d{1,2}(?:st|nd|rd|th)?(?!\d)(?: \p{L}{3,9}(?= \(?[A-Z]{2,4}\b))?|,? (?:on |next )?(?:\p{L}+day|to(?:day|night|morrow))(?!\p{L}))/iu.exec(
      text.slice(from),
    )
  return day ? from + day[0].length : text.length
}

/** Where the parenthesis that ends a line begins: "ore 18 di lunedì 30 novembre (CET)". */
const lastParenthesis = (text: string): number => /\([^()]*\)\W*$/u.exec(text)?.index ?? text.length

/**
 * The instant an embargo line names, RFC 3339 in UTC. A year that is not printed is the one nearest to `receivedAt`; a weekday or a time alone is the
 * next one from then, unless a number is left that may be a day; of several, the last, and none without a day beside one that has its day. Undefined where day, time or zone of one cannot be read ("Uhr", "uur" or "kl." without a zone is Central European Time, and the hour of a language whose desks keep one time is of that): the line still embargoes.
 */
export const readReleaseInstant = (text: string, receivedAt?: string): string | undefined => {
  const parts = text.split(PARTS)
  const dated = parts.filter(part => Object.keys(readCalendarDay(part)).length > 0)
  const named = (dated.length > 0 ? dated : parts).map(part => readSingle(part, receivedAt))
  const instants = named.filter(instant => instant !== undefined)
  if (instants.length > 0 && dated.some((part, at) => !named[at] && readClockTime(part))) return undefined
  if (instants.length > 1) return instants.sort().at(-1)
  return leavesWeekday(text) ? undefined : readSingle(text, receivedAt)
}

/** Shorter names of days are other words too. */
const WHOLE_WORD = /\p{L}{5,}/gu
/** Whether a line names two days of the week, and one hour: "2100 GMT Wednesday for online, Thursday editions for print". */
const leavesWeekday = (text: string): boolean => {
  const words = text.toLowerCase().match(WHOLE_WORD) ?? []
  const days = new Set(words.flatMap(word => weekdayNames.get(word) ?? []))
  const time = readClockTime(text)
  return days.size > 1 && time !== undefined && !readClockTime(text.slice(time.end))
}

/** The time of a place that the line may not name, and the same in Greenwich behind it: "6 p.m. local time (1600 GMT)". */
const TWICE = screen(/^(.*?)\s*local(?: time)?\s?[(/,]\s?(\d\d?[:.]?\d\d (?:GMT|UTC))\)?(.*)$/isu)
/** As many hours may a clock be ahead of Greenwich, and behind it, that the day printed is that of both for certain, or else the later. */
const AHEAD = 12
const BEHIND = -10

const inGreenwich = (text: string): string => {
  const [, before = '', universal = '', after = ''] = TWICE.exec(text) ?? []
  const [local, there] = [readClockTime(before), readClockTime(universal)]
  if (!local || !there || before.slice(local.end).trim() !== '') return text
  const ahead = local.hour - there.hour
  return ahead <= AHEAD && ahead >= BEHIND ? `${before.slice(0, local.start)}${universal}${after}` : text
}

/** Digits of full width, as Japanese copy has them: "１２月３日午前５時". */
const wide = /[０-９]/u

const readSingle = (printed: string, receivedAt?: string): string | undefined => {
  const text = inGreenwich(wide.test(printed) ? printed.normalize('NFKC') : printed)
  const time = readClockTime(text)
  if (!time) return undefined
  const zone =
    readZone(text, time.end) ??
    readZone(text, endOfDay(text, time.end)) ??
    readZone(text, lastParenthesis(text)) ??
    (LOCAL.test(text) ? undefined : (zoneOfLanguage(text) ?? (time.central ? CENTRAL_ZONE : undefined)))
  if (zone === undefined) return undefined
  const now = receivedAt === undefined ? undefined : Date.parse(receivedAt)
  const rest = `${text.slice(0, time.start)} ; ${text.slice(time.end)}`
  const read = readCalendarDay(rest)
  const named = read.month !== undefined
  if (!named && leavesDay(rest.replace(OFFSET, ''))) return undefined
  const calendar: CalendarDay = !named && time.hour < 6 && NIGHT.test(rest) ? {} : read
  const here =
    now === undefined
      ? undefined
      : now +
        (instantInZone({ ...dayOf(now), hour: 0, minute: 0 }, 'UTC') -
          instantInZone({ ...dayOf(now), hour: 0, minute: 0 }, zone))
  const instants = candidates(calendar, named ? now : here)
    .filter(exists)
    .map(day => instantInZone({ ...day, hour: time.hour, minute: time.minute }, zone))
  const best = named
    ? instants.sort((a, b) => Math.abs(a - (now ?? a)) - Math.abs(b - (now ?? b)))[0]
    : (instants.find(instant => now !== undefined && instant >= now) ??
      (calendar.fromNow !== undefined ? instants[0] : undefined))
  return best === undefined ? undefined : new Date(best).toISOString().replace('.000Z', 'Z')
}
