import { familyFirst } from './family-first.ts'
import { nameParts } from './name-parts.ts'
import { setNameWord } from './set-name-word.ts'

const letters = /\p{L}/gu
const upper = /\p{Lu}/gu
const hasCase = /\p{Ll}/u
const vowel = /[AEIOUYÀ-ÖØ-Ý\u0391-\u03A9\u0400-\u042F]/u

/** What joins two family names: "ANA MARÍA RUIZ Y NÚÑEZ". */
const joining = /^[EIY]$/

/** Letters that no other language has, alone or together: in a name with them an I is the capital of ı ("DENİZ AYDIN", "AYŞE YILMAZ", Anadolu). */
const turkish = /[Ğğİı]|Ş.*(?:Ç| YI)|(?:Ç|^YI).*Ş/u
const dotless = (word: string, printed: string): string =>
  word.replace(/i/g, (i, at: number) => (printed[at] === 'I' ? 'ı' : i))

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Three capitals and more. */
const isFamilyName = (word: string): boolean => !hasCase.test(word) && count(word, upper) > 2

/**
 * Sets a personal name in normal case: "SIOBHÁN O'BRIEN-McKAY" gives "Siobhán O'Brien-McKay". A name in mixed case is kept as printed, save
 * for words of three and more capitals in it ("Qassim ABDUL-ZAHRA", the French way of marking the family name), and of two before such a word ("Anne LE GOFF").
 */
export const setName = (printed: string): string => {
  const words = printed.split(' ')
  const shouting =
    count(printed, upper) > count(printed, letters) * 0.7 && words.some(word => count(word, upper) > 1)
  const first = nameParts.honorifics.has((words[0] ?? '').toLowerCase().replace('.', '')) ? 1 : 0
  const set = words.map((word, index) => {
    if (shouting && joining.test(word) && index > 1 && index === words.length - 2) return word.toLowerCase()
    if (shouting) return setNameWord(word, { first: index <= first, last: index === words.length - 1 })
    const least = index > 0 && words.slice(index + 1).some(isFamilyName) ? 2 : 3
    const isCapitals =
      count(word, letters) >= least &&
      !hasCase.test(word) &&
      count(word, upper) >= least &&
      vowel.test(word) &&
      !word.includes('.')
    return isCapitals && !nameParts.suffixes.has(word.toLowerCase())
      ? setNameWord(word, { first: index <= first, last: index === words.length - 1 })
      : word
  })
  const [family = '', given = ''] = set
  const [one, two, ...more] = given.split('-')
  if (shouting && set.length === 2 && one && two && !more.length && familyFirst.has(family.toLowerCase()))
    set[1] = `${one}-${two.toLowerCase()}`
  return (turkish.test(printed) ? set.map((word, at) => dotless(word, words[at] ?? '')) : set).join(' ')
}
