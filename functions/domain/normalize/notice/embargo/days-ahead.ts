import { readCalendarDay } from '../release-time/read-calendar-day.ts'

const DAY = 86_400_000
const HALF_YEAR = 183 * DAY

/** Days from the receipt to the day that a line names, in UTC; of a year that it leaves out, the nearest that is not half a year gone. Undefined where it names none. */
export const daysAhead = (line: string, receivedAt: string): number | undefined => {
  const { year, month, day } = readCalendarDay(line)
  if (month === undefined || day === undefined) return undefined
  const now = Date.parse(receivedAt)
  const today = new Date(now)
  const named = Date.UTC(year ?? today.getUTCFullYear(), month - 1, day)
  const from = named - Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate())
  return (year === undefined && from < -HALF_YEAR ? from + 2 * HALF_YEAR : from) / DAY
}
