import { readCalendarDay } from '../release-time/read-calendar-day.ts'

/** "For Sunday:", "Für Sonntag:" */
const form = /^\P{L}*(?:For|Für|Pour|Para|Per|Voor|Till?) (?:(?:den|le|el|o) )?\p{L}{4,12}\s?:$/u

/** Whether a line over a headline is nothing but a day to come: "Für Sonntag:". On that day (in UTC) it is free; under the headline it heads a part of the story. */
export const isDayOver = (line: string, receivedAt: string): boolean => {
  const { weekday } = form.test(line) ? readCalendarDay(line) : {}
  return weekday !== undefined && weekday % 7 !== new Date(receivedAt).getUTCDay()
}
