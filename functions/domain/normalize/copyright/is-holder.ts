import { findAgency } from '#domain/conventions/agencies/find-agency.ts'
import { patternOf } from '../pattern/pattern-of.ts'
import { screen } from '../pattern/screen.ts'
import { isPersonName } from '../people/names/is-person-name.ts'
import { matchOrganization } from '../people/organizations/match-organization.ts'

const LICENSE = screen(
  /^(?:cc\b|cc0|creative commons|attribution|gnu|gfdl|public domain|wikimedia|wikipedia|flickr|pixabay|pexels|some rights|open (?:access|government)|mit license|apache license)/iu,
)
const PICTURE = screen(
  patternOf([
    /^(?:photo|foto|photograph|image|picture|bild|illustration|video|map|graphic|credit)s?\b/iu,
    /\b(?:ap|epa|afp|reuters|getty|dpa)[ -](?:photo|images?|foto|pictures?)\b/iu,
    /\bvia (?:getty|ap|reuters|afp|imago|shutterstock|zuma)\b/iu,
    /shutterstock/iu,
    /istock/iu,
    /picture[ -]alliance/iu,
    /alamy/iu,
    /unsplash/iu,
    /adobe ?stock/iu,
    /depositphotos/iu,
    /dreamstime/iu,
    /fotolia/iu,
  ]),
)
const PERSON_AND_AGENCY = screen(
  /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}\s?\/\s?\p{L}[\p{L}. ]{1,30}$/u,
)
const LOWER_START = screen(
  /^(?:the(?! \p{Ll}+(?: \S+){3})|der|die|das|la|le|el|il|de|dpa|nzz|epd|taz|(?:[\w-]+\.){1,4}(?:com|org|net|de|fr|co|ch|at|it|es|uk|eu|info|ca|au))\b/u,
)
const SENTENCE = /\b(?:is|are|was|were|has|have|had|said|says|will|would|should|shall|must|can|may|who)\b/u
const MAX_WORDS = 22

/** "hafen aktuell GmbH": a firm that writes itself in small letters. */
const FIRM = /^\p{Ll}[\p{Ll}-]{2,20}(?: \p{Ll}+)? (?:GmbH|AG|SE|Ltd|Inc|LLC|B\.?V)(?!\p{L})/u
export const isFirm = (name: string): boolean => FIRM.test(name)

/** "APA/dpa", where "Ana Ruiz/dpa" and "Reuters/Ana Ruiz" took a picture. */
const isJoint = (name: string): boolean => {
  const [first = '', second = ''] = name.split(/\s?\/\s?/u)
  return matchOrganization(first) === first && !isPersonName(second)
}

/** "MAP", where "Map" and "map data" say what is shown. */
const isAgency = (name: string): boolean => /^\p{Lu}+$/u.test(name) && findAgency(name) !== undefined

/**
 * Whether a name standing where a holder should stand can be one. A license ("CC BY-SA 4.0"), a picture credit ("Jane Doe/Getty Images",
 * "AP Photo") and a sentence are none; "Name/Agency" may hold a text's copyright where a year stands with it.
 */
export const isHolder = (name: string, dated: boolean): boolean => {
  if (name.length < 2 || name.split(' ').length > MAX_WORDS) return false
  if (LICENSE.test(name) || (PICTURE.test(name) && !isAgency(name)) || SENTENCE.test(name)) return false
  if (!dated && PERSON_AND_AGENCY.test(name) && !isJoint(name)) return false
  if (!dated && /^getty images$/iu.test(name)) return false
  return (
    /^[\p{Lu}\p{Lo}\p{Script=Georgian}\d"“„«('‘]/u.test(name) ||
    LOWER_START.test(name) ||
    isFirm(name) ||
    /^\p{Ll}+\p{Lu}/u.test(name)
  )
}
