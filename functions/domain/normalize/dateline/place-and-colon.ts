import type { DatelineReading } from './dateline-reading.ts'
import { readPlace } from './read-place.ts'
import { splitDate } from './split-date.ts'

const FORM = /^([^:]{3,60}):\s+(?=["“‘'\p{Lu}\d])/u

/** "NEW DELHI: The", "KUALA LUMPUR, Nov 26:": papers of South and Southeast Asia. Only known places, in capitals or dated. */
export const placeAndColon = (head: string): DatelineReading | undefined => {
  const found = FORM.exec(head)
  if (!found?.[1]) return undefined
  const { rest, date } = splitDate(found[1])
  const place = readPlace(rest)
  if (!place?.known || (place.style === 'mixed' && date === undefined)) return undefined
  return { place: place.text, ...(date !== undefined && { date }), length: found[0].length }
}
