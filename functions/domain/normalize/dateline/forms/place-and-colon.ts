import { isKnownRegion } from '#domain/conventions/places/is-known-region.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import type { DatelineReading } from '../dateline-reading.ts'
import { readPlace } from '../read-place.ts'
import { splitAgency } from '../split-agency.ts'
import { splitDate } from '../split-date.ts'

const FORM = /^([^:]{3,60}):\*{0,2}\s+(?=["“‘'\p{Lu}\p{Lo}\d])/u

/** The fewest words of a sentence; a headline ("Dubai: What to know") has fewer. */
const SENTENCE = 12

/**
 * "NEW DELHI: The", "KUALA LUMPUR, Nov 26:", "KOCHI, DHNS:": papers of South and Southeast Asia. Of known, in capitals, dated and of an agency a
 * place is two at least; or a city before a whole sentence that is no quotation: "Dubai: A man who …" (Gulf News).
 */
export const placeAndColon = (head: string): DatelineReading | undefined => {
  const found = FORM.exec(head)
  if (!found?.[1]) return undefined
  const { rest: placed, date } = splitDate(found[1])
  const { rest, agency } = splitAgency(placed)
  const place = readPlace(rest)
  if (!place) return undefined
  const signs = [
    place.known,
    place.style === 'capitals' && /\p{Lu}/u.test(place.text),
    date !== undefined,
    agency !== undefined,
  ].filter(Boolean).length
  if (signs < 2 && !(place.known && opensSentence(place.text, head.slice(found[0].length)))) return undefined
  return {
    place: place.text,
    ...(agency && { agency }),
    ...(date !== undefined && { date }),
    length: found[0].length,
  }
}

const opensSentence = (place: string, rest: string): boolean =>
  !isKnownRegion(place) && /^[\p{Lu}\p{Lo}]/u.test(rest) && countWords(rest) >= SENTENCE
