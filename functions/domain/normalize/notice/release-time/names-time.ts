import { readCalendarDay } from './read-calendar-day.ts'
import { readClockTime } from './read-clock-time.ts'

/** Whether a text names an hour or a day. */
export const namesTime = (text: string): boolean =>
  readClockTime(text) !== undefined || readCalendarDay(text).day !== undefined
