import { countWords } from '../prose/count-words.ts'
import type { NormalizedDateline } from './normalize-dateline.ts'
import { readPlace } from './read-place.ts'

/** A place alone: two words at most; one of three letters is more often a name for short. */
const FORM =
  /^(\p{Lu}[\p{Lu}\p{M}.'’-]{2,20} \p{Lu}[\p{Lu}\p{M}.'’-]{2,20}|\p{Lu}[\p{Lu}\p{M}.'’-]{3,20})(?:\s?:|\.) (?=\p{Lu}|\d)/u
const longest = 45
/** Fewest words of a first sentence; a heading has less. */
const sentence = 12

/**
 * "LOP BURI: A month after …", "NASHIK: A leopard that …": a place that no list holds, in capitals before the first sentence, as papers of South and
 * Southeast Asia print it, and with a stop, "VISBY. Rederiet …", those of Sweden. Where other paragraphs begin so too, they are who speaks in a transcript, or headings.
 */
export const capitalsAndColon = (
  first: string,
  others: readonly { text: string }[],
): NormalizedDateline | undefined => {
  const [opening, place = ''] = FORM.exec(first.slice(0, longest)) ?? []
  if (opening === undefined || countWords(first) < sentence) return undefined
  if (readPlace(place)?.style !== 'capitals' || others.some(({ text }) => FORM.test(text.slice(0, longest))))
    return undefined
  return { place, length: opening.length, rule: 'dateline/capitals-and-colon' }
}
