import { everydayWords } from '../../conventions/everyday-words.ts'
import { isKnownPlace } from '../../conventions/is-known-place.ts'
import { organizationWords } from '../../conventions/organization-words.ts'
import { roles } from '../../conventions/roles.ts'
import { isOrganization } from './is-organization.ts'
import { isTitleWord } from './is-title-word.ts'
import { matchOrganization } from './match-organization.ts'
import { nameParts } from './name-parts.ts'
import { readRole } from './read-role.ts'
import { roleWords } from './role-words.ts'

const preposition =
  /^(?:in|at|from|on|aboard|near|outside|for|of|reporting|special|exclusive|specially|exclusively|especial|para|für|pour|voor|à|en|em|desde|aus|with|via|avec|mit|con|com|met|is)$/iu
const capitals = /^[\p{Lu}'’.-]{3,}$/u
const title = /^\p{Lu}\p{Ll}{2,}$/u

/** A web address, call letters, an acronym without vowels, or a title in camel case ("CityNews"). */
const signs =
  /^(?:[\p{L}\p{N}-]+\.(?:com|org|net|co|ca|de|fr|es|it|tv|uk|news|info)|[KW]\p{Lu}{2,3}(?:-(?:TV|FM|AM))?|[B-DF-HJ-NP-TV-XZ\d]{3,5}|\p{Lu}{3,6}\p{Lu}\p{Ll}{3,}|\p{Lu}\p{Ll}+(?:News|Times|Media|TV|Radio|Daily|Post|Wire|Sports|Insider|Today|Live|Online|Health))$/u
/** "CNHI" in "Ana Ruiz CNHI Statehouse Reporter": capitals between words in mixed case are no family name. */
const acronym = /^\p{Lu}{2,5}$/u
const mixed = /^\p{Lu}.*\p{Ll}/u
const ofHouse = /^(?:da|do|de|del|dal|della|des|du|of)$/iu

const isKeptOrganization = (rest: string): boolean => {
  const found = matchOrganization(rest)
  if (found === undefined) return false
  const isWhole = found.length === rest.length
  const isFamilyName =
    isWhole && organizationWords.alsoNames.has(found.toLowerCase()) && !/^\p{Lu}{3,}$/u.test(found)
  return !isFamilyName && (isWhole || readRole(rest) !== undefined || isOrganization(rest))
}

/** "Forbes Staff": a title that is a family name as well counts as one before a word for those who write for it. */
const isSigningFor = (word: string, next = ''): boolean =>
  organizationWords.alsoNames.has(word.toLowerCase()) &&
  (roles.signing.has(next.toLowerCase()) || (/^\p{Lu}/u.test(next) && roles.nouns.has(next.toLowerCase())))

/** "UC Exmoor", "CNHI Statehouse Reporter" behind a name in mixed case. */
const isAcronymBefore = (words: string[], at: number): boolean => {
  const low = (words[at] ?? '').toLowerCase()
  return (
    acronym.test(words[at] ?? '') &&
    !nameParts.particles.has(low) &&
    !nameParts.suffixes.has(low) &&
    words.slice(0, at).every(word => mixed.test(word)) &&
    mixed.test(words[at + 1] ?? '')
  )
}

/** "da CNN", "do UOL": a particle before a house is none of the name. */
const isHousePhrase = (word: string, rest: string): boolean =>
  ofHouse.test(word) && matchOrganization(rest) === rest && /^\p{Lu}/u.test(rest)

/** "Harbor Light", "Simply Recipes" behind two words of a name: the last ends titles, or one is no name. */
const isTitleBehind = (words: string[], at: number): boolean =>
  at === 2 &&
  words.length > 3 &&
  words.length < 6 &&
  (organizationWords.titleEnds.has((words.at(-1) ?? '').toLowerCase()) ||
    words.slice(2).some(word => everydayWords.has(word.toLowerCase()))) &&
  !nameParts.particles.has((words[2] ?? '').toLowerCase())

/** "Montana Free Press" behind a name: a place, and a word that ends titles. */
const isTownTitle = (words: string[], at: number): boolean =>
  at < words.length - 1 && isKnownPlace(words[at] ?? '') && roleWords.endsAsTitle(words.at(-1) ?? '')

const isRole = (word: string, rest: string): boolean => {
  const low = word.toLowerCase()
  const opens =
    roles.nouns.has(low) ||
    roles.modifiers.has(low) ||
    organizationWords.weak.has(low) ||
    isTitleWord(low) ||
    isKnownPlace(word)
  return opens && !nameParts.particles.has(low) && readRole(rest) !== undefined
}

/**
 * Where, in the words of a phrase that opens with a name, the name ends: at a preposition, a kept organization, a role, where capitals
 * end ("ANA RUIZ Daily Planet"), or where words of a title begin. The number of words where all belong to it.
 */
export const findNameEnd = (words: string[], shouting: boolean): number => {
  const small = words.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word) && preposition.test(word))
  const bound = small < 0 ? words.length : small
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const rest = words.slice(at).join(' ')
    if (preposition.test(word) && (/^\p{Ll}/u.test(word) || shouting)) return at
    if (at < 2) continue
    if (/^(?:In|At|For|Of|From|With)$/u.test(word)) return at
    const previous = words[at - 1] ?? ''
    if (signs.test(word) && !/^\p{Lu}+$/u.test(previous)) return at
    if (
      isSigningFor(word, words[at + 1]) ||
      isAcronymBefore(words, at) ||
      isTitleBehind(words, at) ||
      isTownTitle(words, at)
    )
      return at
    if (isHousePhrase(word, words.slice(at + 1).join(' '))) return at
    if (isKeptOrganization(rest) || isRole(word, rest)) return at
    if (
      capitals.test(previous) &&
      title.test(word) &&
      words.slice(0, at).every(before => !/\p{Ll}{2}/u.test(before))
    )
      return at
    const hasTitleWord = words.length - at > 1 && words.slice(at, bound).some(later => isTitleWord(later))
    const isInsideName =
      nameParts.particles.has(previous.toLowerCase()) ||
      previous.replaceAll('.', '').length < 2 ||
      nameParts.suffixes.has(word.toLowerCase().replaceAll('.', ''))
    if (hasTitleWord && !isInsideName) return at
  }
  return words.length
}
