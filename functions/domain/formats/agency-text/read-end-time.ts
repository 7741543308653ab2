import { monthNames } from '#domain/conventions/calendar/month-names.ts'
import type { Block, InstantSpan } from '#domain/copy.ts'
import { fullYear } from '../wire/full-year.ts'
import { lineSpan } from '../wire/line-span.ts'
import { wallInstant } from '../wire/wall-instant.ts'

const dayAndTime = /(\d{1,2})-(\p{L}{3})-(\d{2}) (\d{2}):(\d{2})/u

/** The circuit names of ANSA's services ("4321/SXA") stand for the agency. */
const ofAnsa = /\/SX[A-Z\d]\b/

/** The time of filing before "NNNN" ("16-MAR-26 14:22"), by the clocks of the agency after "ZCZC". */
export const readEndTime = (end: Block, service: string | undefined): InstantSpan | undefined => {
  const [, day, name = '', year = '', hour, minute] = dayAndTime.exec(end.text) ?? []
  const month = monthNames.get(name.toLowerCase())
  if (!month) return undefined
  const agency = service && ofAnsa.test(service) ? 'ANSA' : service
  const wall = { year: fullYear(year), month, day: Number(day), hour: Number(hour), minute: Number(minute) }
  const instant = wallInstant(wall, undefined, agency)
  return instant ? { ...lineSpan([end], 'agency-text: time of filing'), instant } : undefined
}
