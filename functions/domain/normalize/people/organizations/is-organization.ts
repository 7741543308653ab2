import { organizationWords } from '#domain/conventions/organizations/organization-words.ts'
import { givenPlaces } from '#domain/conventions/places/given-places.ts'
import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { roles } from '#domain/conventions/roles.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { familyFirst } from '../names/family-first.ts'
import { frenchTitle } from '../names/french-title.ts'
import { initialed } from '../names/initialed.ts'
import { isTitleWord } from '../names/is-title-word.ts'
import { isTownTitle } from './is-town-title.ts'
import { matchOrganization } from './match-organization.ts'

const { weak } = organizationWords
const acronym = /^(?:\p{Lu}[\p{Lu}\d&]{1,4}(?:[-/.]\p{Lu}[\p{Lu}\d]*)*|(?:\p{Lu}\.){2,})$/u
const domain = screen(
  /^[\p{L}\p{N}-]+\.(?:com|org|net|(?:co|com|gov)\.\p{L}\p{L}|de|fr|es|it|io|tv|ca|ch|at|eu|news|info|us|in|au|za|nl|se|no|ie|nz|gov|edu)$/iu,
)
const camel =
  /^\p{Lu}\p{Ll}+\p{Lu}\p{L}+$|^\d{1,3}(?:NEWS|News)$|^\p{Lu}{3,6}\p{Lu}\p{Ll}{3,}$|^\p{Ll}+(?:News|TV|Sport|Finance|Online)$|^detik\p{L}+$/u
const capital = /^[\p{Lu}\p{N}(“"]/u
const linking = /^(?:of|the|and|for|de|del|la|für|et|y|des|der|du|in|on|at|&|e|do|da|il|le|el|di)$/u
const key = (word: string): string => word.toLowerCase().replace(/[,()]/gu, '')

/** "BBC Somerset", "g1 Santos": an acronym and one word in mixed case after it, the house's edition of a town. */
const isEdition =
  /^(?:\p{Lu}{2,5} \p{Lu}\p{Ll}+|\p{L}{1,3}\d \p{Lu}\p{L}+(?: (?:e|de|do|da|\p{Lu}\p{L}+))*)$/u

/** "CNN Politics", "Bloomberg Industry Group": what follows a kept name goes on with it; "SANA KHAN" is a name all the same. */
const goesOn = (found: string, rest: string): boolean => {
  if (/^(?:website|online)$/u.test(rest) || isEdition.test(`${found} ${rest}`)) return true
  const words = rest.split(' ')
  if (!words.every(word => capital.test(word))) return false
  if (found.includes(' ')) return true
  return (
    isKnownPlace(rest) ||
    words.some(
      word => isTitleWord(word) || weak.has(key(word)) || roles.modifiers.has(key(word)) || /^\d/u.test(word),
    )
  )
}

/** "ARD-Studio Kairo", "SRF-Korrespondent": an acronym in a German compound. */
const compound = /^\p{Lu}{2,5}-\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{L}+)*$/u

/** "Cardinal & Pine": two words joined by the sign. */
const paired = /^\p{Lu}\p{L}+ & \p{Lu}\p{L}+$/u

/** "Halden High School", "Tolva County Sheriff's Office", "Halden Crown Court", "Marine Corps Base Halden": bodies named by their last words, of which one alone is a family name or prose. */
const institution = patternOf([
  [
    /^\p{Lu}.* /u,
    [
      /(?:High|Middle|Elementary|Primary|Grammar|Secondary|Preparatory|Prep|Law|Business|Medical|Graduate|Day|Boarding) School/u,
      /Schools/u,
      /School (?:District|Board)/u,
      /Public (?:Schools|Library|Health|Radio|Media)/u,
      /(?:Police|Sheriff['’]s|Fire|Health) (?:Office|Department|Dept\.?|District)/u,
      /(?:City|Town|County) (?:Council|Hall|Commission|Library)/u,
      /Chamber of Commerce/u,
      /Historical Society/u,
      /Farm Bureau/u,
      /Credit Union/u,
      /Rotary Club/u,
      /Health Letter/u,
    ],
    /$/u,
  ],
  /^(?:Marine Corps|Air Force|Naval|Joint|Army) (?:Air )?(?:Base|Station|Depot|Academy)(?!\p{L})/u,
  /^\d{1,4}(?:st|nd|rd|th) (?:\p{Lu}\p{L}+ ){0,4}(?:Detachment|Brigade|Division|Battalion|Wing|Squadron|Regiment|Command|Group|Corps)$/u,
  /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:Crown|County|High|Supreme|District|Circuit|Magistrates['’]) Court$/u,
  // "El Sol de Puebla"
  /^(?:El|La) \p{Lu}\p{L}+ del? /u,
])

/** One word: a web address, an acronym, "OpsLens", or a word that only organizations carry. */
const isOneWord = (word: string, shouting: boolean): boolean =>
  domain.test(word) || (!shouting && acronym.test(word)) || camel.test(word) || isTitleWord(word)

/**
 * Whether a phrase is an organization: a known one, or one recognizable by its words, as an acronym, or as a
 * web address. `shouting`: the line is in capitals, so an acronym shows nothing.
 */
export const isOrganization = (
  phrase: string,
  { shouting = false }: { shouting?: boolean } = {},
): boolean => {
  if (phrase.length > 90 || !phrase || phrase.startsWith('State of the ')) return false
  if (compound.test(phrase) || institution.test(phrase) || frenchTitle.test(phrase)) return true
  const found = matchOrganization(phrase)
  if (
    found !== undefined &&
    (found.length === phrase.length || goesOn(found, phrase.slice(found.length).trim()))
  )
    return true
  if (initialed.test(phrase)) return false
  const words = phrase.split(' ')
  const [first = ''] = words
  if (words.length === 1) return isOneWord(phrase, shouting)
  if (!words.every(word => capital.test(word) || linking.test(word))) return false
  if (words.some(isTitleWord) || domain.test(words.at(-1) ?? '') || domain.test(first)) return true
  // "Austin Bee" is a person.
  if (paired.test(phrase) || (isTownTitle(phrase) && !givenPlaces.has(first.toLowerCase()))) return true
  if (words.every(word => weak.has(key(word)) || isTitleWord(word))) return true
  const isTitled = /^the$/iu.test(first)
  if (isTitled && words.length < 6 && (words.length > 2 || first !== 'the')) return true
  if (words.some(word => weak.has(key(word))) && words.includes('of')) return true
  const isMixed = words.slice(1).some(word => /\p{Ll}{2}/u.test(word))
  return (
    !shouting &&
    isMixed &&
    words.length < 7 &&
    acronym.test(first) &&
    first.length > 2 &&
    !familyFirst.has(first.toLowerCase()) &&
    !first.includes('.')
  )
}
