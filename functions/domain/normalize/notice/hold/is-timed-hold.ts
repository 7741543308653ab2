import { readCalendarDay } from '../release-time/read-calendar-day.ts'
import { readClockTime } from '../release-time/read-clock-time.ts'
import { withholds } from '../withholds.ts'

/** In characters: a text that names no more than "Tuesday" or "tomorrow" is an order where it says nothing else. */
const longestOfWeekday = 60

/** Whether a text holds a story until a day or an hour that it names. */
export const isTimedHold = (text: string): boolean => {
  const { day, weekday, fromNow } = readCalendarDay(text)
  const isNear = (weekday ?? fromNow) !== undefined && text.length <= longestOfWeekday
  return (day !== undefined || isNear || readClockTime(text) !== undefined) && withholds(text)
}
