import { readCalendarDay } from './release-time/read-calendar-day.ts'
import { readClockTime } from './release-time/read-clock-time.ts'
import { withholds } from './withholds.ts'

/** Whether a text holds a story until a day or an hour that it names. */
export const isTimedHold = (text: string): boolean =>
  (readClockTime(text) !== undefined || readCalendarDay(text).day !== undefined) && withholds(text)
