import { monthNames } from '#domain/conventions/calendar/month-names.ts'
import { everydayWords } from '#domain/conventions/everyday-words.ts'
import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { roles } from '#domain/conventions/roles.ts'
import { matchOrganization } from '../organizations/match-organization.ts'
import { isForeignToNames } from './is-person-name.ts'
import { nameParts } from './name-parts.ts'

const form = /^\p{Lu}(?:\p{Ll}|['’-]\p{Lu}?)*\p{Ll}{2}$|^\p{Lu}{6,}$/u
/** "By Jove", "By Chance", "by Price": oaths, sayings and orders of lists. */
const saying =
  /^(?:jove|golly|gosh|gum|god|heaven|jupiter|george|chance|air|rail|brand|bus|car|price|page|rank|score)$/u

/**
 * Whether one word may be a person's only name ("Suryanti", "Maddox"), as many Indonesians, Afghans and bloggers sign: capitalized, no word of prose,
 * no place, month, house, rank or function. Only where something else shows that a name stands there.
 */
export const isMononym = (word: string): boolean => {
  const low = word.toLowerCase()
  return (
    form.test(word) &&
    !isForeignToNames(word) &&
    !everydayWords.has(low) &&
    !roles.modifiers.has(low) &&
    !nameParts.honorifics.has(low) &&
    !monthNames.has(low) &&
    !saying.test(low) &&
    !isKnownPlace(word) &&
    matchOrganization(word) === undefined
  )
}
