import { readCalendarDay } from '../release-time/read-calendar-day.ts'
import { isReleaseDay } from './is-release-day.ts'

/** In characters, up to the colon. */
const LONGEST = 80
const DAYS = '(?:(?:MON|TUES?|WED(?:NES)?|THU(?:RS)?|FRI|SAT(?:UR)?|SUN)(?:DAY)?|WEEKEND)'
/** What ends a label: the headline, or the line. */
const END = '(?:\\s?:\\s?(?:[^\\p{Ll}\\s]|$)|[^\\p{L}\\p{N}]*$)'
const forms = [
  // "ADVANCE: Ferry stays in port", "ADVANCE COPY", "SUNDAY ADVANCE"
  new RegExp(`^\\P{L}*(?:ADVANCE(?: COPY)?|${DAYS} ADVANCE)${END}`, 'u'),
  // "FOR SUNDAY: Ferry stays in port", "FOR SAT-SUN", "FOR WEEKEND"
  new RegExp(
    `^\\P{L}*(?:HOLD )?FOR (?:(?:USE|RELEASE|PUBLICATION) )?(?:ON |THE )?${DAYS}(?:(?:[-/&]| AND | OR )${DAYS})?(?: (?:USE|AMS?|PMS?|PAPERS|EDITIONS?))?${END}`,
    'u',
  ),
  // "For use Sunday: Ferry stays in port", "For Sunday use"
  /^\P{L}*For (?:(?:use|release|publication) (?:on )?(?:the )?(?:\p{Lu}\p{Ll}{2,5}day|weekend)(?:\s?:\s?(?:[^\p{Ll}\s]|$)|[^\p{L}\p{N}]*$)|(?:the )?(?:\p{Lu}\p{Ll}{2,5}day|weekend) use(?: only)?[^\p{L}\p{N}]*$)/u,
]
/** "FÜR SONNTAG: Fähre bleibt im Hafen", "POUR DIMANCHE" */
const abroad = new RegExp(
  `^\\P{L}*(?:FÜR|POUR|PARA|PER|VOOR|TILL?)(?: (?:DEN|LE|EL|O))? \\p{Lu}{4,12}${END}`,
  'u',
)
/**
 * Whether a line or a headline has the label of copy that was sent early, for a day to come, and says of that no more than a weekday: "FOR SUNDAY: Ferry
 * stays in port". On that day (in UTC) it is free. "For Sunday: lamb with peas" is a headline. Source: AP's advances.
 */
export const isAdvanceLabel = (line: string, receivedAt: string): boolean => {
  const [label = ''] = line.split(':', 1)
  if (label.length > LONGEST) return false
  const { weekday } = readCalendarDay(label)
  if (!small.test(label) && isReleaseDay(label, receivedAt)) return true
  if (!forms.some(form => form.test(line)) && !(weekday && abroad.test(line))) return false
  return weekday === undefined || weekday % 7 !== new Date(receivedAt).getUTCDay()
}

const small = /\p{Ll}/u
