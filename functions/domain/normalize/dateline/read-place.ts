import { datelineLabels } from '#domain/conventions/places/dateline-labels.ts'
import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { isKnownRegion } from '#domain/conventions/places/is-known-region.ts'
import { notPlaceWords } from '#domain/conventions/places/not-place-words.ts'
import { screen } from '../pattern/screen.ts'
import { spellsOut } from './spells-out.ts'

/**
 * How a place is printed: in capitals, as by AP and Reuters, or in mixed case, as by dpa and AFP. `known`:
 * the place or its region is on a list.
 */
export interface Place {
  text: string
  style: 'capitals' | 'mixed'
  known: boolean
  /** Words of the first city. */
  words: number
}

const MAX_LENGTH = 80
const CHARACTERS = /^['’]?(?:\d{2,3} (?=\p{Lu}))?[\p{L}\p{M}][\p{L}\p{M}\s.,،;'’`´/()&*-]*$/u
/** "29 PALMS, Calif.", "100 MILE HOUSE, B.C.": places of known regions. */
const NUMBER = /^\d+ /u
const LOWER_CONNECTORS =
  /^(?:a|a\.M\.|(?:[adio]\.)+|aan|am|an|au|auf|and|bei|bin|da|das|de|del|della|den|der|di|do|dos|du|e|el|em|en|es|et|i|im|in|la|las|le|les|los|lez|lès|na|nad|near|ob|of|on|op|off|pod|på|sul|sur|sous|the|und|unter|upon|v|van|via|vor|y|zu|aboard|outside)$/u
/** No place ends in one of these: "Publicado em", "Updated on" are over a date. */
const OPEN_END = /^(?:am|el|em|EM|le|[Oo]n)$/u
/** Lower case inside a word in capitals: McALLEN, DeKALB, LaPLACE, O'FALLON, ’s-HERTOGENBOSCH, d'IBERVILLE, al-QAIM, ILES-de-LA-MADELEINE. */
const CAPITALS =
  /^(?:['’][Ss]-|Mc|Mac|De|Di|Du|Fitz|La|Le|Van|St\.|Ste\.|d['’]|l['’]|al-|el-|ad-|as-|ar-)?(?:\p{Lu}|\p{Lo})[\p{Lu}\p{Lo}\p{M}.'’`´&*-]*(?:-(?:de|du|la|le|les|sur|en)-[\p{Lu}\p{M}-]+)*$/u
const MIXED = /^(?:[dlLDO]['’]|['’]s-)?[\p{Lu}\p{Lo}][\p{L}\p{M}.'’`´-]*$/u
/** A budget's word for a story without a place: "RATES-OUTLOOK (Undated) _" (NYT News Service). */
const UNPLACED = /^undated$/iu
const ARTICLE = /^(?:the|a|an|der|die|das|ein|eine|il|un|une|una)\s/iu
const NAMES_WITH_ARTICLE = screen(
  /^the (?:hague|bronx|dalles|villages|woodlands|gambia|bahamas|netherlands|vatican|plains|colony|pentagon)/iu,
)

/** "MAYOR RUSK — I never said so": who speaks in a transcript. */
const SPEAKER = /^(?:mayor|judge|senator|governor|host|anchor|moderator|reporter|interviewer)\s/iu

/** "PREP ROUNDUP — Quito beat Lima": what a page calls a round of news. */
const HEADING =
  /\s(?:roundup|results|scores|standings|preview|recap|notebook|briefs|analysis|calendar|schedule|watch|says?|parking|council|committee|commission|department|ministry|association|digest|alert|(?<=heads )up)$/iu

/** "Acme (ACM) - The maker": a company and its stock. */
const ticker = /^\p{Lu}{3,5}$/u

const styleOf = (words: readonly string[]): Place['style'] | undefined => {
  const weighty = words.filter(word => !LOWER_CONNECTORS.test(word))
  if (
    weighty.length === 0 ||
    OPEN_END.test(words.at(-1) ?? '') ||
    (weighty[0] !== words[0] && !/^(?:aboard|near|outside|off|in|on)$/iu.test(words[0] ?? ''))
  )
    return undefined
  if (weighty.every(word => CAPITALS.test(word) && /\p{Lu}|\p{Lo}/u.test(word))) return 'capitals'
  return weighty.every(word => MIXED.test(word)) ? 'mixed' : undefined
}

/**
 * Reads "KHAN YOUNIS, GAZA", "SURABAYA, Indonesia/JAKARTA", "Rostow (Russland)". Undefined for what cannot be
 * a place.
 */
export const readPlace = (raw: string): Place | undefined => {
  const text = raw.replace(/\s+/gu, ' ').trim()
  if (text.length < 2 || text.length > MAX_LENGTH || !CHARACTERS.test(text)) return undefined
  if (/^(?:by|your|our|my|this|these|how|why|what)\s/iu.test(text)) return undefined
  if (ARTICLE.test(text) && !NAMES_WITH_ARTICLE.test(text)) return undefined
  const sites = text.split(/\s*\/\s*|\s+(?:and|und|et|&)\s+(?=\p{Lu}{2})/u)
  if (sites.some(site => site === '')) return undefined
  const [city = '', ...around] = (sites[0] ?? '').split(/\s*(?:[,،]|\(|\))\s*/u).filter(Boolean)
  const words = city.replace(NUMBER, '').split(' ')
  if (words.length > 6 || around.length > 3 || sites.length > 5) return undefined
  const plain = city.toLowerCase().replace(/\.$/u, '').replace('’', "'")
  if (datelineLabels.has(plain) || datelineLabels.has(text.toLowerCase())) return undefined
  const style = styleOf(words)
  if (style === undefined) return undefined
  if (around.some(part => UNPLACED.test(part))) return undefined
  if (around.some(part => part.split(' ').length > 5 || styleOf(part.split(' ')) === undefined))
    return undefined
  const known = isKnownPlace(city) || isKnownPlace(text) || around.some(part => isKnownRegion(part))
  if (!known && (NUMBER.test(city) || around.some(part => spellsOut(part, city)))) return undefined
  const unlikely = words.some(word => notPlaceWords.has(word.toLowerCase().replace(/\.$/u, '')))
  const isStock = style === 'mixed' && around.some(part => ticker.test(part))
  if (!known && (isStock || (unlikely && style === 'mixed') || SPEAKER.test(city) || HEADING.test(city)))
    return undefined
  return { text, style, known, words: words.length }
}
