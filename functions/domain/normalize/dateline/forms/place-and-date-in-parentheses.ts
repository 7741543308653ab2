import type { DatelineReading } from '../dateline-reading.ts'
import { readPlace } from '../read-place.ts'
import { splitDate } from '../split-date.ts'

const FORM = /^\(([^()]{6,80})\)\s*(?:[-–—]+\s+)?(?=\S)/u

/** "(New York, NY - October 21) The Fed said": IPTC's example of a NewsML-G2 text, and small agencies. Place and date, both, or none. */
export const placeAndDateInParentheses = (head: string): DatelineReading | undefined => {
  const found = FORM.exec(head)
  if (!found?.[1]) return undefined
  const { date, rest } = splitDate(found[1].replace(/\s+[-–—]\s+/u, ', '))
  const place = readPlace(rest)
  return place && date !== undefined ? { place: place.text, date, length: found[0].length } : undefined
}
