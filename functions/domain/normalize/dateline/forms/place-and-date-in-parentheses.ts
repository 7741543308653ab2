import type { DatelineReading } from '../dateline-reading.ts'
import { readPlace } from '../read-place.ts'
import { splitDate } from '../split-date.ts'

const FORM = /^[([]([^()[\]]{4,80})[)\]]\s*([-–—]+\s+)?(?=\S)/u

/** Words in small letters, as no title has so many of. */
const SENTENCE = /^(?:[«“]\s?)?\p{Lu}[\p{L}'’]*(?:\s(?:\P{Lu}\S*|\S+\s\P{Lu}\S*)){4}/u

/**
 * "(New York, NY - October 21) The Fed said": IPTC's example of a NewsML-G2 text, and small agencies. Place and date, both; or a known place alone before a
 * sentence, as La Presse of Montreal prints it: "(Québec) Le ministre a annoncé", "[NAIROBI] The"; in capitals a dash is enough: "(LOS ANGELES) -- The"
 * (ABC Audio).
 */
export const placeAndDateInParentheses = (head: string): DatelineReading | undefined => {
  const found = FORM.exec(head)
  if (!found?.[1]) return undefined
  const { date, rest } = splitDate(found[1].replace(/\s+[-–—]\s+/u, ', '))
  const place = readPlace(rest)
  if (!place) return undefined
  const text = head.slice(found[0].length)
  const isTold =
    place.known &&
    place.text === found[1] &&
    (SENTENCE.test(text) ||
      (place.style === 'capitals' && found[2] !== undefined && /\p{Ll} \p{Ll}/u.test(text)))
  return date !== undefined || isTold
    ? { place: place.text, ...(date !== undefined && { date }), length: found[0].length }
    : undefined
}
