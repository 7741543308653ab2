import { everydayWords } from '#domain/conventions/everyday-words.ts'
import { roles } from '#domain/conventions/roles.ts'
import { isForeignToNames } from '#domain/normalize/people/names/is-person-name.ts'
import { nameParts } from '#domain/normalize/people/names/name-parts.ts'
import { setName } from '#domain/normalize/people/names/set-name.ts'
import { matchOrganization } from '#domain/normalize/people/organizations/match-organization.ts'

const form =
  /^((?:[Ww]ritten |[Pp]osted |[Ss]tory |[Ww]ords |[Tt]ext )?[Bb]y:?\s+|[Aa]uthor:\s+)([^\p{Lu}]+)$/u
const separator = /(\s*(?:[,|/&;(]|(?<!\p{L})and(?!\p{L})).*)/u
const word = /^(?!\p{Script=Georgian})\p{Ll}[\p{Ll}\p{M}.'’-]*$/u
/** Endings of English nouns, verbs and adverbs. */
const ending =
  /(?:[ts]ions?|ness|ments?|ities|ity|ology|ically|ively|ously|ingly|ables?|ibles?|fully|ships?)$/u

const mayBeName = (part: string): boolean =>
  word.test(part) &&
  part.length > 1 &&
  !ending.test(part) &&
  !everydayWords.has(part) &&
  !roles.modifiers.has(part) &&
  !isForeignToNames(part) &&
  matchOrganization(part) === undefined

const setWord = (part: string): string =>
  nameParts.lowered.has(part) ? part : part.slice(0, 1).toUpperCase() + part.slice(1)

/** "siobhán o'brien-mckay iii": what has more than one capital in a word. */
const inner = /[^\p{L} ]| mc| iii$/u

/** Sets one name of two to four words in normal case; undefined if one of them is prose. */
const setOne = (name: string): string | undefined => {
  const words = name.split(' ').filter(Boolean)
  const own = words.filter(part => !nameParts.lowered.has(part))
  if (own.length < 2 || words.length > 4 || !own.every(mayBeName)) return undefined
  return inner.test(name) ? setName(name.replaceAll('ß', 'ẞ').toUpperCase()) : words.map(setWord).join(' ')
}

/**
 * Sets the names of a byline in all small letters in normal case: "by ana ruiz and bo van der berg, staff
 * writer" becomes "by Ana Ruiz and Bo van der Berg, staff writer". A line with prose after its marker ("by
 * popular demand") is returned unchanged.
 */
export const setLowered = (line: string): string => {
  const [, marker, names] = form.exec(line) ?? []
  if (!marker || !names) return line
  const set: string[] = []
  let rest = names.trim()
  while (rest) {
    const [name = '', more = ''] = rest.split(separator, 2)
    const one = setOne(name.trim())
    if (one === undefined) return set.length ? marker + set.join('') + rest : line
    const [gap = ''] = /^\s*(?:[,|/&;(]|and(?!\p{L}))\s*(?:and(?!\p{L})\s*)?/u.exec(more) ?? []
    set.push(one, gap)
    rest = more.slice(gap.length)
  }
  return marker + set.join('')
}
