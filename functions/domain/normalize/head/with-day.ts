import { isTimestamp } from '../body/rules/page/is-timestamp.ts'
import { readCalendarDay } from '../notice/release-time/read-calendar-day.ts'
import { readReleaseInstant } from '../notice/release-time/read-release-instant.ts'
import { withholds } from '../notice/withholds.ts'
import type { Paragraph } from '../paragraph.ts'

/**
 * An embargo with its day from the line under it or over it, as press offices break theirs: "EMBARGOED UNTIL 09:00 GMT", "Tuesday, 24 November 2026".
 * A day that is over is that of the release.
 */
export const withDay = (
  text: string,
  beside: readonly (Paragraph | undefined)[],
  receivedAt: string,
): string => {
  if (!withholds(text) || readCalendarDay(text).month !== undefined) return text
  const whole = beside.flatMap(line => (line && isTimestamp(line.text) ? [`${text} ${line.text}`] : []))
  const isAhead = (line: string) =>
    Date.parse(readReleaseInstant(line, receivedAt) ?? '') > Date.parse(receivedAt)
  return whole.find(isAhead) ?? text
}
