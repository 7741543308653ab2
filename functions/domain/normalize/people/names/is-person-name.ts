import { everydayWords } from '#domain/conventions/everyday-words.ts'
import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { isKnownRegion } from '#domain/conventions/places/is-known-region.ts'
import { roles } from '#domain/conventions/roles.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { isCollective } from '../organizations/is-collective.ts'
import { familyFirst } from './family-first.ts'
import { frenchTitle } from './french-title.ts'
import { isTitleWord } from './is-title-word.ts'
import { nameParts } from './name-parts.ts'
import { notNameWords } from './not-name-words.ts'

/** A capitalized word, with inner apostrophes, hyphens and full stops; "al-Masri" and "d'Emilio" begin small. */
const capitalized =
  /^(?:(?:al|el|ad|an|ar|as|at|az|ul|ur|abd|bin)[-‑]|[dl]['’]|[ht](?=\p{Lu}\p{Ll})|['’][Ot]['’]?|['‘’ʻʼ])?\p{Lu}[\p{L}\p{M}'’‘`.·\-‑]*$/u
/** Where no space parts words (Thai, Lao), a longer run is a sentence. */
const uncased =
  /^(?:[\p{Lo}\p{M}·・.ー'׳״\u200C\u200D]{1,30}(?:[-־]\p{Script=Hebrew}{2,})?|\p{Script=Georgian}+)$/u
/** Chinese, Japanese and Korean names are written as one word. */
const oneWord =
  /^(?:[\p{Script=Han}々]{2,4}|[\p{Script=Han}々]{4}[郎子介一樹美也彦雄夫助太斗香奈恵佳代江輔平]|[\p{Script=Hangul}]{3,4})$/u
/** "新华社", "共同通信", "本报讯": what houses, their pieces and prefectures end in, and no name does; "記者会見": with what none begins. */
const house =
  /(?:社|通信|通讯|通訊|报|報|讯|訊|新[聞闻]|放送|网|網|电视台|電視台|部|뉴스|일보|신문|방송|통신|[県縣])$|^(?:記者|记者|编辑|編輯|編集|本报|本報|速報|快讯|기자|뉴[스시])/u
/** A nickname in quotation marks: "Ana “Nita” Ruiz". */
const nickname = /^(?:["“'‘„]\p{Lu}[\p{L}.’'-]*["”'’“]|\(\p{Lu}\p{L}+\))$/u
/** "A. Ruiz", "I.T. Ruiz": where the letters are a word of prose as well, one alone or with its full stops. */
const initial = /^\p{Lu}$|^(?:\p{Lu}\.){1,3}$/u

/** "Dawn's": no name is printed in the genitive. */
const possessive = screen(/\p{L}{2}['’]s$|\p{L}{4}s['’]$/u)

/** An article is no initial: "A Village" has none, "A Rahman" and "A J Ruiz" do not stand in headlines as often. */
const articled = /^(?:A|I|O) \p{Lu}\p{Ll}+$/u

/** Call letters of a station, or an acronym without vowels, before a word in mixed case: "WXBQ Web". */
const callLetters = /^(?:[KW]\p{Lu}{3}|[B-DF-HJ-NP-TV-XZ]{3,5})(?:-TV)? \p{Lu}\p{Ll}+$/u

/** "WONG Kar" is a name. */
const isCallSign = (phrase: string): boolean =>
  callLetters.test(phrase) && !familyFirst.has(phrase.split(' ', 1)[0]?.toLowerCase() ?? '')

/** Prepositions that Italian family names hold with a capital: "Nives Dal Pozzo". */
const italian: ReadonlySet<string> = new Set([
  'Dal',
  'Dalla',
  'Dalle',
  'Dello',
  'Degli',
  'Del',
  'Della',
  'Di',
])

/** Days that are given names in Nigeria and Zambia: "Sunday Adeleke", where "Sunday Morning" is none. */
const givenDay =
  /^(?:Sunday|Monday|Friday) (?!(?:Morning|Evening|Afternoon|Night|Noon|Harbou?r)$)(\p{Lu}\p{L}{2,})$/iu
const opensWithGivenDay = (phrase: string): boolean => {
  const family = givenDay.exec(phrase)?.[1]?.toLowerCase()
  return family !== undefined && !everydayWords.has(family) && !roles.modifiers.has(family)
}

const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[.,]/gu, '')
    .replace(/['’]s?$/u, '')

/** Endings of learned nouns and adverbs, and of German bodies: "Relations", "Technology", "Basically", "Handelsverband". No family name has one but the Batak "Nasution". */
const learned =
  /\p{L}{2}(?:ations?|[aiu]tions|itions?|(?<!^nas)utions?|[ck]tions?|tments?|nments?|ologies|ology|ographies|ilities|ivities|ically|ously|istics)$|(?:verband|behörde|zentrale|kasse|präsidium|stadtwerke|reederei|zollamt|[ds]esamt|feuerwehr|polizei|landkreis)$/iu

/** Whether no personal name holds the word: prose, or what organizations and functions are called. */
export const isForeignToNames = (word: string): boolean => {
  const low = bare(word)
  return (
    notNameWords.has(low) ||
    learned.test(low) ||
    isTitleWord(low) ||
    (roles.nouns.has(low) && word.length > 2 && word !== 'Stringer') ||
    possessive.test(word)
  )
}

/**
 * Whether a phrase has the structure of one person's full name: two to seven words, in all nine, capitalized or of a script without case, with particles
 * ("van der"), initials and suffixes between; no word of prose, no digit. One word is a name only in Han or Hangul.
 * Structure alone decides: no list of personal names is asked.
 */
export const isPersonName = (phrase: string): boolean => {
  if (phrase.length > 70 || phrase.length < 2) return false
  if (oneWord.test(phrase))
    return !house.test(phrase) && !isCollective(phrase) && !isKnownPlace(phrase) && !notNameWords.has(phrase)
  const words = phrase.split(' ')
  if (words.length < 2 || words.length > 9) return false
  if (articled.test(phrase) || frenchTitle.test(phrase) || isCallSign(phrase)) return false
  let names = 0
  for (const [index, word] of words.entries()) {
    if (isBetweenNames(words, index)) continue
    if (!mayBeName(word) && !isAlsoName(words, index) && !(index === 0 && opensWithGivenDay(phrase)))
      return false
    names += 1
  }
  const last = words.at(-1) ?? ''
  const isAbbreviated = last.endsWith('.') && last.length > 4
  return (
    names >= 2 &&
    names < 8 &&
    words.some(word => word.replaceAll('.', '').length > 1) &&
    !isAbbreviated &&
    !isTwoPlaces(words)
  )
}

/** "ANA DE LOS RÍOS", "Mac an tSaoir": the articles of Spanish and Irish names, which are prose elsewhere. */
const article = /^DE L[OA]S$|^Mac an$/

/** Uzbek has an apostrophe for its ʻ: "o‘g‘li". */
const isPatronymic = (word: string): boolean => nameParts.patronymics.has(word.replace(/['’‘ʻʼ`]/gu, ''))

/** Whether a word is a particle, title, suffix or nickname, which a name may hold beside the names themselves. */
const isBetweenNames = (words: readonly string[], index: number): boolean => {
  const word = words[index] ?? ''
  if (index === 0) return nameParts.honorifics.has(bare(word))
  const isInner = index < words.length - 1
  return (
    (isInner &&
      (nameParts.particles.has(word) || italian.has(word) || article.test(`${words[index - 1]} ${word}`))) ||
    nameParts.suffixes.has(bare(word)) ||
    isPatronymic(word) ||
    nickname.test(word)
  )
}

const mayBeName = (word: string): boolean => {
  if (uncased.test(word)) return !isCollective(word) && !notNameWords.has(word) && !house.test(word)
  if (!capitalized.test(word) || /-$|\p{L}{3}\.\p{Ll}{2,3}$/u.test(word)) return false
  return !isForeignToNames(word) || initial.test(word)
}

/** Family names that are words of a language as well: "Alice Su", "Amy Guest", "Ruth First". */
const alsoFamily = /^(?:su|tra|mu|guest|way|first|child|story|home|train|hands|dear|caso|maar|wie|links)$/iu
/** Family names before a given name of two syllables: "Su Mei-ling", "Won Jun-ho". */
const familyBefore = /^(?:Su|Won|Lei) \p{Lu}\p{Ll}+-\p{L}/u
/** A word that is a name as well: a family name behind others that are none of prose or behind an initial ("Ada B. Wire"), "Su" of Turkish girls ("Elif Su Arslan") and the Dutch "Ten" ("WIM TEN BRINK"). */
const isAlsoName = (words: readonly string[], index: number): boolean => {
  if (index < 1) return familyBefore.test(words.join(' '))
  const word = words[index] ?? ''
  if (index < words.length - 1)
    return word === 'Su' || (/^ten$/i.test(word) && !everydayWords.has(bare(words[0] ?? '')))
  return (
    (alsoFamily.test(word) || (index === 2 && initial.test(words[1] ?? ''))) &&
    words.slice(0, index).every(word => !everydayWords.has(bare(word)) && !roles.modifiers.has(bare(word)))
  )
}

/** "Lima y Callao", "Wien und Graz": two towns are no person, nor is "Castilla y León". */
const isTwoPlaces = ([first = '', and = '', second = '', ...more]: readonly string[]): boolean =>
  more.length === 0 &&
  /^(?:y|e|und)$/u.test(and) &&
  ((isKnownPlace(first) && isKnownPlace(second)) || isKnownRegion(`${first} ${and} ${second}`))
