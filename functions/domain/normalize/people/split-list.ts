import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { patternOf } from '../pattern/pattern-of.ts'
import { isForeignToNames } from './names/is-person-name.ts'
import { isTitleWord } from './names/is-title-word.ts'
import { matchOrganization } from './organizations/match-organization.ts'

/** A phrase of a list and what stood before it. */
export interface ListItem {
  text: string
  before: 'start' | 'comma' | 'and' | 'semicolon' | 'bar' | 'slash' | 'dash' | 'gap' | 'parenthesis'
}

/** "Ana Ruiz avec Bo Lind" as well. Words for "and" in the languages of the bylines; the one-letter ones, and those that stand in names, part two full names only. */
const conjunction =
  /(?:\s*[,;]\s*)?\s(?:and|&|und(?! zu )|et|och|og|sowie|plus|avec(?=\s(?!Agence|Radio|France|L[ae]s?\s)\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll})|y|e|en|i|и|και|és|[șş]i|ja|ir|un|dhe|və|ve|dan|oraz|та|і|և|და|và|และ|और|اور|এবং|و|agus|a)\s/giu
const separator = patternOf([
  /\s*[;；]\s*/gu,
  /\s*[|•⋅‖]\s*/gu,
  /\s*(?<!\p{Ll})·\s*/gu,
  /\s*·(?!\p{Ll})\s*/gu,
  /\s*(?<! [ads])\/+\s*/gu,
  /\s+\+\s+/gu,
  /\s+(?:--?|[–—―‒])\s+/gu,
  /\s+-(?=\p{Lu})/gu,
  /(?<=\p{L}{2})-\s+/gu,
  /\s*—\s*/gu,
  /\s*[,،、，]\s*/gu,
  / {2,}/gu,
  /\s*[()]\s*/gu,
  /(?<=\p{L}{3}):\s+/gu,
  /(?<=\p{L}{3})(?<!\b(?:[Pp]rof|A[dv]v|[Mm]ed|[Pp]hil|jur|nat|Mohd|Muhd|Smt|Supt|Capt|Gov|Sen|Rep|Gen|Maj|Col|Rev|Tech|Sgt|Ssgt|Msgt|Tsgt|Spc|Cpl|Pfc|Pvt|Adm|Cmdr|Ens|Cllr|Pbro|Mons|Amb|Dra|Sra|Srta|[Ii]ng|Lic|Mag|[Mm]gr|doc|drs|Dott|[Hh]ab|inż|Msgr|Hon|Mrs|Ste|[Cc]orp|Inc|Ltd|Esq|Asst|Assoc|ASST|ASSOC|PROF|CAPT|GOV|SEN|REP|GEN|MAJ|COL|REV|SGT|ADM|HON|MRS|LTD|INC|MOHD|MUHD))(?!(?<=(?:^|(?:,|\band|&) )\p{Lu}\p{Ll}{2,4})\.\s+\p{Lu}\p{L}+ \p{Lu})\.\s+(?=\p{Lu})/gu,
])

/** Arabic and Hebrew write "and" as one word with the name after it; that parts two full names alone, since names begin with the letter too. */
const gluedAnd =
  /(?<=\p{Script=Arabic}{2} \p{Script=Arabic}{2,12}) و(?=\p{Script=Arabic}{2,} \p{Script=Arabic}{2,12}$)|(?<=\p{Script=Hebrew}{2} [\p{Script=Hebrew}-]{2,15}) ו(?=\p{Script=Hebrew}{2,} [\p{Script=Hebrew}-]{2,15}$)/gu

const kindOf = (mark: string): ListItem['before'] => {
  if (/[;；]/u.test(mark)) return 'semicolon'
  if (/[|•·⋅‖]|\/\//u.test(mark)) return 'bar'
  if (mark.includes('/')) return 'slash'
  if (/[()]/u.test(mark)) return 'parenthesis'
  if (/[,،、，]/u.test(mark)) return 'comma'
  return /[-–—―‒:]/u.test(mark) ? 'dash' : 'gap'
}

/** "ET Bureau" begins with no conjunction. */
const openingAnd =
  /^(?:[Aa]nd|AND|&|[Uu]nd|UND|et|ET(?= \P{Ll}+$)|y|Y(?= \P{Ll}+$)|e(?= \p{Lu}\p{L}+ \p{L})|och|og)\s+/u
const ambiguous = /^(?:y|e|en|i|ja|ir|un|ve|dan|a)$/iu
/** "Jan Novák a Eva Dvořáková": "a" joins names in Czech and Slovak alone, which show it by their letters. */
const czech = /[ěščřžůďťňľĺŕ]/iu
const isOneWord = (text: string): boolean => !/\p{L}[\p{L}\p{N}.'’-]*\s+\p{L}/u.test(text)
const isOrganizationLike = (text: string, shouting = false): boolean =>
  (!shouting && /^\p{Lu}[\p{Lu}\d]+$/u.test(text)) || matchOrganization(text) === text

/** "Ana Ruiz en Ciudad de México": the Spanish preposition, not the Dutch conjunction. */
const opensWithPlace = (text: string): boolean =>
  text
    .split(' ')
    .slice(0, 4)
    .some((_, count, words) => isKnownPlace(words.slice(0, count + 1).join(' ')))

/**
 * Splits at conjunctions, and rejoins names divided at a one-letter "and": "Costa e Silva", "Ramón y Cajal".
 */
const splitConjunctions = (phrase: string): string[] => {
  const parts: string[] = []
  let begin = 0
  const shouting = !/\p{Ll}/u.test(phrase)
  for (const match of phrase.matchAll(conjunction)) {
    const word = match[0].replace(/[\s,;]/gu, '')
    const left = phrase.slice(begin, match.index)
    const right = phrase.slice(match.index + match[0].length)
    const next = right.split(/\s(?:and|&|und|et|y|e|i|en)\s/iu, 1)[0] ?? ''
    const tears =
      ambiguous.test(word) &&
      ((isOneWord(next.split(' in ', 1)[0] ?? '') &&
        !isOrganizationLike(next, shouting) &&
        !isTitleWord(next)) ||
        (isOneWord(left) && !isOrganizationLike(left.trim(), shouting)) ||
        /^\p{Ll}(?!\d)/u.test(next.trim()))
    const isPlaced = /^en$/iu.test(word) && opensWithPlace(next.trim())
    const isAcronym = /^(?:ET|EN|UN|IR|I|E|Y)$/u.test(word) && /\p{Ll}{2}/u.test(phrase)
    const isForeign = /^a$/iu.test(word) && !czech.test(phrase)
    const isHouse =
      word === '&' &&
      isOneWord(left) &&
      !(isOrganizationLike(left.trim()) && isOrganizationLike(next.trim())) &&
      (isOneWord(next) ||
        /^(?:sons?|daughters?|brothers|bros|co|company|associates|partners)(?!\p{L})/iu.test(next))
    if (tears || isForeign || isHouse || isAcronym || isPlaced || !left.trim() || !right.trim()) continue
    parts.push(left)
    begin = match.index + match[0].length
  }
  return [...parts, phrase.slice(begin)]
}

/**
 * Splits a list of names and what belongs to them at commas, conjunctions, bars, slashes, dashes, parentheses
 * and gaps of two spaces. Items are trimmed, and empty ones left out.
 */
export const splitList = (printed: string): ListItem[] => {
  const text = printed.replace(gluedAnd, '، ')
  const items: ListItem[] = []
  let begin = 0
  let before: ListItem['before'] = 'start'
  const push = (phrase: string): void => {
    for (const [index, part] of splitConjunctions(phrase).entries()) {
      const trimmed = part
        .trim()
        .replace(openingAnd, '')
        .replace(/\s+(?:and|&|und|et|y|och|og)$/iu, '')
        .trim()
      const opensWithAnd = openingAnd.test(part.trimStart())
      if (trimmed && !/^(?:and|&|und|et|y|och|og)$/iu.test(trimmed))
        items.push({ text: trimmed, before: index > 0 || opensWithAnd ? 'and' : before })
    }
  }
  for (const match of text.matchAll(separator)) {
    const isInsideName =
      /^ +$/u.test(match[0]) &&
      /^\p{Lu}(?:\p{Ll}+|\.)$/u.test(text.slice(begin, match.index).trim()) &&
      !isForeignToNames(text.slice(begin, match.index).trim()) &&
      matchOrganization(text.slice(begin, match.index).trim()) === undefined
    if (isInsideName) continue
    push(text.slice(begin, match.index).replace(/ {2,}/gu, ' '))
    before = kindOf(match[0])
    begin = match.index + match[0].length
  }
  push(text.slice(begin).replace(/ {2,}/gu, ' '))
  return items
}
