import { isTimestamp } from '../body/rules/page/is-timestamp.ts'
import { readCalendarDay } from '../notice/release-time/read-calendar-day.ts'
import { readReleaseInstant } from '../notice/release-time/read-release-instant.ts'
import { withholds } from '../notice/withholds.ts'
import type { Paragraph } from '../paragraph.ts'

const weekday = /^(?:on )?\p{L}{3,6}day\W*$/iu

/**
 * An embargo with its day from the line under it or over it, as press offices break theirs: "EMBARGOED UNTIL 09:00 GMT", "Tuesday, 24 November 2026".
 * A day that is over, or before the one that the embargo names, is that of the release.
 */
export const withDay = (
  text: string,
  beside: readonly (Paragraph | undefined)[],
  receivedAt: string,
): string => {
  if (!withholds(text) || readCalendarDay(text).month !== undefined) return text
  const whole = beside.flatMap(line =>
    line && (isTimestamp(line.text) || weekday.test(line.text)) ? [`${text} ${line.text}`] : [],
  )
  const instantOf = (line: string) => readReleaseInstant(line, receivedAt) ?? receivedAt
  return whole.find(line => Date.parse(instantOf(line)) > Date.parse(instantOf(text))) ?? text
}
