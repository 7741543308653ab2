import { everydayWords } from '#domain/conventions/everyday-words.ts'
import { organizationWords } from '#domain/conventions/organizations/organization-words.ts'
import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { roles } from '#domain/conventions/roles.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { nameParts } from '../names/name-parts.ts'
import { roleWords } from '../roles/role-words.ts'
import { isKeptOrganization } from './is-kept-organization.ts'
import { isTownTitle } from './is-town-title.ts'
import { matchOrganization } from './match-organization.ts'

/** A web address, call letters, an acronym without vowels, or a title in camel case ("CityNews"). */
const signs =
  /^(?:[\p{L}\p{N}-]+\.(?:com|org|net|co|ca|de|fr|es|it|tv|uk|news|info)|[KW]\p{Lu}{2,3}(?:-(?:TV|FM|AM))?|[B-DF-HJ-NP-TV-XZ\d]{3,5}|\p{Lu}{3,6}\p{Lu}\p{Ll}{3,}|\p{Lu}\p{Ll}+(?:News|Times|Media|TV|Radio|Daily|Post|Wire|Sports|Insider|Today|Live|Online|Health))$/u
/** "CNHI" in "Ana Ruiz CNHI Statehouse Reporter": capitals between words in mixed case are no family name. */
const acronym = /^\p{Lu}{2,5}$/u
const mixed = /^\p{Lu}.*\p{Ll}/u
const ofHouse = screen(/^(?:da|do|de|del|dal|della|des|du|of)$/iu)

/** "Forbes Staff": a title that is a family name as well counts as one before a word for those who write for it. */
const isSigningFor = (word: string, next = ''): boolean =>
  organizationWords.alsoNames.has(word.toLowerCase()) &&
  (roles.signing.has(next.toLowerCase()) || (/^\p{Lu}/u.test(next) && roles.nouns.has(next.toLowerCase())))

/** "UC Exmoor", "CNHI Statehouse Reporter" after a name in mixed case. */
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

const abroad = / (?:en|em|a|à|in) (\p{Lu}.*)$/u

/** "da CNN", "do UOL", "de Harbor Star en Lima": a particle before a house is none of the name. */
const isHousePhrase = (word: string, rest: string): boolean => {
  if (!ofHouse.test(word) || !/^\p{Lu}/u.test(rest)) return false
  const [behind = '', town = ''] = abroad.exec(rest) ?? []
  const house = rest.slice(0, rest.length - behind.length)
  return isKnownPlace(town) ? roleWords.endsAsTitle(house) : matchOrganization(rest) === rest
}

/** "Harbor Light", "Simply Recipes" after two words of a name: the last ends titles, or one is no name. */
const isTitleBehind = (words: string[], at: number): boolean =>
  at === 2 &&
  words.length > 3 &&
  words.length < 6 &&
  !nameParts.particles.has((words[1] ?? '').toLowerCase()) &&
  (organizationWords.titleEnds.has((words.at(-1) ?? '').toLowerCase()) ||
    words.slice(2).some(word => everydayWords.has(word.toLowerCase()))) &&
  !nameParts.particles.has((words[2] ?? '').toLowerCase())

/** "Ana Ruiz LONDON". */
const isTownInCapitals = (words: string[], at: number): boolean => {
  const rest = words.slice(at).join(' ')
  return (
    /^\p{Lu}[\p{Lu} .'’-]{3,}$/u.test(rest) &&
    isKnownPlace(rest) &&
    words.slice(0, at).every(word => mixed.test(word))
  )
}

/**
 * Whether, after a name, the words from here on name whom the person writes for, or where. `guesses`: no kept organization stands further on, so that a
 * title may be known by its words alone.
 */
export const startsHouse = (words: string[], at: number, guesses = true): boolean => {
  const word = words[at] ?? ''
  return (
    (signs.test(word) && !/^[\p{Lu}.]+$/u.test(words[at - 1] ?? '')) ||
    isSigningFor(word, words[at + 1]) ||
    isAcronymBefore(words, at) ||
    (guesses && isTitleBehind(words, at)) ||
    isTownTitle(words.slice(at).join(' ')) ||
    isTownInCapitals(words, at) ||
    isHousePhrase(word, words.slice(at + 1).join(' ')) ||
    isKeptOrganization(words.slice(at).join(' '))
  )
}
