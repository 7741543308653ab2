import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { isTitleWord } from '../names/is-title-word.ts'
import { isOrganization } from '../organizations/is-organization.ts'
import { matchOrganization } from '../organizations/match-organization.ts'
import { readSeat } from './read-seat.ts'
import { roleWords } from './role-words.ts'

const complement =
  /^(?:of|at|for|with|from|in|on|i|en|em|a|aus|de|del|da|do|der|des|und|and|à|aux?|para|für|bei|the|to|&|la|le|du|v|ve|w|we|în|la|в|у|στο|στη|στην|στον|στις|στα|στους|på|hos|ved|vid)$/iu
const employer = /^(?:at|for|to|with|from|of|de|del|da|do|bei|für|para|på|hos|ved|vid)$/iu
/** "at Harbor Light", "for Harbor Light" names a house, whatever it is called. */
const workplace = /^(?:at|for|with|på|hos|ved|vid)$/u
const capitals =
  /^(?:the )?\p{Lu}[\p{L}\p{N}.&'’-]*(?: \p{Lu}[\p{L}\p{N}.&'’-]*| (?:of|and|&|the|for)(?= )){0,6}$/u
/** "korespondent TVP". */
const acronym = /^\p{Lu}{2,5}$/u
/** "корреспондент «Зари»": a house by its title in quotation marks, the last of which may be cut. */
const titled = /^[«„“"]([^«»„“”"]{2,40})[»“”"]?$/u
/** "spolupracovnice redakce", "редактор отдела «Россия»": of the paper itself. */
const house = /^(?:redakce|redakcji|redakcie|редакции|редакції|отдела(?: «[^«»]{2,30}»?)?)$/u
const location =
  /^(?:in|IN|i|à|À|aux?(?= \p{Lu})|en|EN|em|EM|a|A|aus|AUS|v|ve|w|we|în|в|у|στο|στη|στην|στον|στις|στα|στους) \S/u
const capital = /^[\p{Lu}\p{N}(“"‘']/u

/** "de EFE en Puno", "for Harbor News in Quito": for whom, and where. */
const posted =
  /^(?:de l['’]|(?:of|at|for|de la|del?|d[aio]|du|für|pour) )(.{2,40}?) (?:in|en|em|à|a) (\p{Lu}.*)$/u

/** Whoever leads, leads a house, where a professor "of Political Science" teaches a subject. */
const leader =
  /^(?:ceo|president|founder|co-founder|director|editor|editor-in-chief|publisher|chair|chairman|chairwoman|head|dean|owner)$/iu

const isHouse = (preposition: string, whom: string, noun: string): boolean =>
  capitals.test(whom) &&
  (workplace.test(preposition) ||
    (preposition === 'of' &&
      leader.test(noun) &&
      whom.includes(' ') &&
      !whom.split(' ').every(word => roleWords.isModifier(word))))

/** "Ressortleiterin Wirtschaft", "Redakteur Lokales": in German the desk stands right behind who heads or edits it. */
const headed = /(?:leiter|redakteur|chef)(?:in)?$/iu

/** "Lecturer in Soil Science": a subject, where a reporter "in Quito" sits there. */
const teacher = /^(?:lecturer|professor|fellow|researcher|instructor|student|candidate|scientist)$/iu

/** "correspondant au Liban", where a "journaliste au Soir" works for a house. */
const posting = /^(?:corr|envoy|spécial|permanent)/iu

/** What follows the noun of a role: where the person sits, for whom, and the words that stay with the role. */
export interface RoleTail {
  place?: string
  employer?: string
  words: string[]
}

/**
 * Reads what follows the noun of a role: "in Quito", "at Quito University", "of law at Quito University", "ТАСС"; undefined where it is prose
 * ("who lives in Quito").
 */
export const readRoleTail = (words: string[], noun = ''): RoleTail | undefined => {
  const [first = ''] = words
  if (!words.length) return { words }
  const whole = words.join(' ')
  if (matchOrganization(whole) === whole || acronym.test(whole)) return { employer: whole, words: [] }
  const title = titled.exec(whole)?.[1]
  if (title) return { employer: title, words: [] }
  if (house.test(whole)) return { words }
  if (headed.test(noun) && words.length === 1 && capital.test(first) && !isKnownPlace(first)) return { words }
  if (isKnownPlace(whole)) return { place: whole, words: [] }
  if (!complement.test(first)) return undefined
  if (first === 'da' && isKnownPlace(words.slice(1).join(' ')))
    return { place: words.slice(1).join(' '), words: [] }
  const [, sender = '', post = ''] = posted.exec(whole) ?? []
  if (isOrganization(sender)) return { employer: sender, place: post, words: [] }
  const seat = readSeat(noun, whole)
  if (seat) return { ...seat, words: [] }
  const isProse =
    words.length > 3 &&
    words.some(word => !complement.test(word) && !capital.test(word) && !roleWords.isModifier(word))
  if (isProse) return undefined
  const isPlaced =
    (!teacher.test(noun) && (posting.test(noun) || !/^aux?$/u.test(first))) ||
    isKnownPlace(words.slice(1).join(' '))
  if (location.test(whole) && isPlaced) {
    const where = words.slice(1).join(' ')
    return isTitleWord(where) ? { employer: where, words: [] } : { place: where, words: [] }
  }
  const at = words.findLastIndex(word => employer.test(word))
  const whom = at < 0 ? '' : words.slice(at + 1).join(' ')
  const isNamed =
    /^(?:the )?\p{Lu}/u.test(whom) &&
    (isOrganization(whom.replace(/^the /u, 'The ')) || (at === 0 && isHouse(first, whom, noun)))
  const from = words.findIndex(word => employer.test(word))
  const longer = words.slice(from + 1).join(' ')
  if (from < at && /^(?:the )?\p{Lu}/u.test(longer) && isOrganization(longer))
    return { employer: longer, words: words.slice(0, from) }
  return isNamed ? { employer: whom, words: words.slice(0, at) } : { words }
}
