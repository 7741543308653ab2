import type { DatelineReading } from '../dateline-reading.ts'
import { readPlace } from '../read-place.ts'

const FORM = /^\[(\p{Lu}[\p{Lu} .,-]{2,40})\]\s+(?=["“‘']?[\p{Lu}\d])/u

/** "[SINGAPORE] Shares of": a known place in capitals. Source: The Business Times of Singapore. */
export const placeInBrackets = (head: string): DatelineReading | undefined => {
  const found = FORM.exec(head)
  const place = found?.[1] === undefined ? undefined : readPlace(found[1])
  return found && place?.known ? { place: place.text, length: found[0].length } : undefined
}
