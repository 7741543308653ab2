import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { readCalendarDay } from '../release-time/read-calendar-day.ts'

const DAY = 86_400_000
/** In characters: nothing else stands on such a line. */
const LONGEST = 80

/** What says that a day is that of publication: "(Release ", "For publication the week of ", "PUBLISH: ". */
const label = screen(
  patternOf([
    /^\W{0,4}(?:eds?: )?(?:(?:for|weekend|sunday|first|time of|date of|column) ){0,2}(?:release|publication|publish|pub)(?: (?:date|day|time)| on receipt,? but| at will)?(?:\s?[:–—-]\s?|\s)(?:(?:on or after|on|not before|no earlier than|after|from|for|at) )?(?:(?:the )?week(?:end)? (?:of|beginning) )?/iu,
    /^\W{0,4}for (?:use in )?(?:the )?(?:papers|editions) of /iu,
  ]),
)
/** In capitals: "FOR SUNDAY, DEC. 6, AND THEREAFTER", "FOR 6 DEC". */
const day =
  /^\W{0,4}FOR (?=(?:THE )?(?:WEEKEND|\p{Lu}{3,6}DAY)(?!\p{L})|\d{1,2} \p{Lu}{3}|\p{Lu}{3,9}\.? \d)/u
/** A day, an hour and nothing else. */
const when =
  /^(?:(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?|(?:the )?weekend|\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\.?|noon|midnight|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?|\d{1,2}(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{1,2})?|20\d\d|\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d\d|20\d\d-\d\d-\d\d|of|(?:and|or) (?:thereafter|later|after)|ES?T|PT|[ECMP][SD]T|GMT|UTC)(?:[,\s]\s?|\W*$)){1,8}$/iu
const numbers = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](?:20)?(\d\d)(?!\d)/u

/** The days that numbers name, as both sides of the Atlantic write them. */
const numbered = (line: string): number[] => {
  const [, first = 0, second = 0, year = 0] = (numbers.exec(line) ?? []).map(Number)
  return [
    [first, second],
    [second, first],
  ].flatMap(([month = 0, day = 0]) => (month > 0 && month < 13 ? Date.UTC(2000 + year, month - 1, day) : []))
}

/** The first instants, in UTC, of the days that a line may name, without a year the one nearest to `today`; a weekday alone is the next. */
const daysOf = (line: string, today: number): number[] => {
  const { year, month, day, weekday } = readCalendarDay(line)
  if (month === undefined || day === undefined)
    return numbers.test(line) ? numbered(line) : weekday ? [nextOf(weekday, today)] : []
  const here = new Date(today).getUTCFullYear()
  const days = (year ? [year] : [here - 1, here, here + 1]).map(each => Date.UTC(each, month - 1, day))
  return [days.sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0] ?? today]
}

const nextOf = (weekday: number, today: number): number =>
  today + ((weekday - (new Date(today).getUTCDay() || 7) + 7) % 7) * DAY

/**
 * Whether a line says on which day copy may be published, and no more, and that day is still to come (in UTC): "Release Sunday, Dec. 13", "FOR RELEASE WEEK OF DEC. 13", "Publication date:
 * December 13". A release of today's date, or an older one, has only that. Source: columns of syndicates.
 */
export const isReleaseDay = (line: string, receivedAt: string): boolean => {
  const said = line.length <= LONGEST ? (label.exec(line) ?? day.exec(line)) : null
  if (!said || !when.test(line.slice(said[0].length))) return false
  const today = Math.floor(Date.parse(receivedAt) / DAY) * DAY
  return daysOf(line, today).some(day => day > today)
}
