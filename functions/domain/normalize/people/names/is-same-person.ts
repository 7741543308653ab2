import { foldWords } from '#domain/revisions/naming/fold-words.ts'
import { isNickname } from './is-nickname.ts'
import { nameParts } from './name-parts.ts'

const letters: Record<string, string> = { ß: 'ss', ø: 'o', æ: 'ae', ł: 'l', đ: 'd', ı: 'i' }
const umlauts: Record<string, string> = { ä: 'ae', ö: 'oe', ø: 'oe', ü: 'ue' }

const wordsOf = (name: string): string[] => {
  const words = foldWords(name)
    .replace(/[ßøæłđı]/g, letter => letters[letter] ?? letter)
    .split(' ')
  const isTitled = words.length > 2 && nameParts.honorifics.has(words[0] ?? '')
  return isTitled ? words.slice(1) : words
}

const spell = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöøü]/g, letter => umlauts[letter] ?? letter)

/** Whether of two words one is the other's initial, or they are the same. */
const agree = (one: string, other: string): boolean =>
  one === other || (Math.min(one.length, other.length) === 1 && one[0] === other[0])

/** Whether two names begin and end alike, and the longer has but initials besides, or what an initial may stand for. */
const agreeAll = (one: readonly string[], other: readonly string[]): boolean => {
  const [first = '', given = ''] = [one[0], other[0]]
  const areOne = agree(first, given) || isNickname(first, given) || isNickname(given, first)
  if (one.at(-1) !== other.at(-1) || !areOne) return false
  const [middle = [], rest = []] = [one.slice(1, -1), other.slice(1, -1)].sort((a, b) => b.length - a.length)
  const more = middle.filter(word => !agree(word, rest[0] ?? '') || !rest.shift())
  return rest.length === 0 && more.every(word => Math.min(word.length, first.length, given.length) === 1)
}

/** Whether two names are spellings of one: Müller and Mueller, with and without accents, title, hyphen or middle initial, an initial or a short form for first names, the family name first. */
export const isSamePerson = (one: string, other: string): boolean => {
  const [words, others] = [wordsOf(one), wordsOf(other)]
  if (words.length < 2 || others.length < 2) return one === other
  return (
    words.join('') === others.join('') ||
    [...words].sort().join() === [...others].sort().join() ||
    wordsOf(spell(one)).join('') === wordsOf(spell(other)).join('') ||
    agreeAll(words, others)
  )
}
