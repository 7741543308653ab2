import { nameParts } from './name-parts.ts'

const scottish = new Set(
  'macdonald macdougall macgregor mackenzie macleod macmillan macarthur macfarlane macfarquhar macintyre macpherson maclean macneil macneill mackay maccallum macaskill macdowell macinnes macintosh mackinnon mackinlay maclaren macnamara macaulay macbeth maccarthy'.split(
    ' ',
  ),
)
const initials = /^(?:\p{Lu}\.)+\p{Lu}?\.?$|^\p{Lu}$/u
const twoLetterNames = new Set([
  'AL',
  'ED',
  'EK',
  'OH',
  'ÖZ',
  'AB',
  'AN',
  'EL',
  'UN',
  'IB',
  'OZ',
  'NG',
  'AM',
  'IM',
  'OK',
  'ÅS',
  'UÍ',
])
const consonantVowel = /^[^AEIOU][AEIOUYÖÜÉÍÓÁÚ]$/u
const arabicArticle = /^(?:al|el|ad|an|ar|as|at|az|ul|ur)$/u

/** Turkish has two letters: "ALTINTAŞ" is Altıntaş. */
const lower = (text: string): string =>
  (/[ĞŞ]/u.test(text) ? text.replaceAll('I', 'ı') : text).replaceAll('İ', 'i').toLowerCase()
const title = (text: string): string => text.slice(0, 1).toUpperCase() + lower(text.slice(1))

/** One part between hyphens: Mc, Mac, O', D', and capitals after small letters ("DeVRIES"). */
const setPart = (part: string, first: boolean): string => {
  const small = part.search(/\p{Ll}(?=\P{Ll}*$)/u)
  if (small >= 0 && !/^[dl]['’]/u.test(part)) return part.slice(0, small + 1) + title(part.slice(small + 1))
  const low = lower(part)
  const apostrophe = low.search(/['’‘`]/u)
  if (/^(?:dell|dall|nell|sant|degl|all)['’]\p{L}{2}/u.test(low))
    return title(part.slice(0, apostrophe + 1)) + title(part.slice(apostrophe + 1))
  if (apostrophe === 1) {
    const head = /^[dl]/u.test(low) && !first ? low.slice(0, 2) : title(part.slice(0, 2))
    return head + setPart(part.slice(2), true)
  }
  if (/^mc\p{L}{2}/u.test(low)) return `Mc${title(part.slice(2))}`
  if (scottish.has(low)) return `Mac${title(part.slice(3))}`
  return title(part)
}

/**
 * Sets one word of a name printed in capitals: "O'BRIEN" O'Brien, "MCDONALD" McDonald, "AL-MASRI" al-Masri, "VAN DER" van der, "III" III, "TJ" TJ.
 * `first` and `last` say where the word stands: a particle there is a name of its own ("VAN JONES").
 * Source: AP, Reuters and NYT News Service bylines in capitals, against the same names in their tail credits.
 */
export const setNameWord = (word: string, { first, last }: { first: boolean; last: boolean }): string => {
  const low = lower(word).replaceAll('.', '')
  if (nameParts.suffixes.has(low) && !first)
    return low.length === 2 && low.endsWith('r') ? title(word) : word.toUpperCase()
  if (initials.test(word)) return word
  if (word.length === 2 && /^\p{Lu}{2}$/u.test(word) && (first || last || !nameParts.lowered.has(low))) {
    return consonantVowel.test(word) || twoLetterNames.has(word) ? title(word) : word
  }
  if (!first && !last && nameParts.lowered.has(low)) return low
  return word
    .split('-')
    .map((part, index, parts) =>
      index === 0 && parts.length > 1 && !first && arabicArticle.test(lower(part))
        ? lower(part)
        : setPart(part, first && index === 0),
    )
    .join('-')
}
