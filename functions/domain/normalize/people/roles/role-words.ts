import { organizationWords } from '#domain/conventions/organizations/organization-words.ts'
import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { roles } from '#domain/conventions/roles.ts'
import { isTitleWord } from '../names/is-title-word.ts'

const key = (word: string): string => word.toLowerCase().replace(/[.,'’]s?$/u, '')
/** "Hauptstadtkorrespondentin", "buitenlandredacteur", "udenrigskorrespondent": the beat is one word with the noun. */
const compound =
  /\p{L}{3}(?:korrespondent|redakteur|redaktør|redaktör|redacteur|reporter|journalist|verslaggever|verslaggeefster)(?:in)?$/u
/** "periodista y escritora". */
const joint = /^(?:y|Y|e|et|ET|und|UND|og|och)$/u
const parts = (word: string): string[] => key(word).split(/[-/]/u)

/**
 * What the words of a phrase may be in a role. A compound is judged by its parts: "columnist/critic",
 * "co-author".
 */
export const roleWords = {
  isNoun: (word: string): boolean =>
    roles.nouns.has(key(word)) ||
    roles.nouns.has(key(word).replace(/(?<=\p{L}{4})s$/u, '')) ||
    compound.test(key(word)) ||
    parts(word).some(part => roles.nouns.has(part)),
  isSigning: (word: string): boolean => roles.signing.has(key(word)),
  isModifier: (word: string): boolean => {
    const low = key(word)
    return (
      roles.modifiers.has(low) ||
      low === 'and' ||
      low === '&' ||
      joint.test(word) ||
      (word.length > 3 && isKnownPlace(word)) ||
      parts(word).every(part => roles.modifiers.has(part))
    )
  },
  /** "Middle East correspondent": ranks, beats and nouns alone, which are no name before a role. */
  isWholeRole: (phrase: string): boolean => {
    const words = phrase.split(' ')
    return words.length > 1 && words.every(word => roleWords.isNoun(word) || roleWords.isModifier(word))
  },
  /** "Globe", "Daily Star": the last word is one of the words of titles, which before a role is no family name. */
  endsAsTitle: (phrase: string): boolean => {
    const last = key(phrase.split(' ').at(-1) ?? '')
    return isTitleWord(last) || organizationWords.weak.has(last) || organizationWords.titleEnds.has(last)
  },
}
