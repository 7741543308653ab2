import { organizationWords } from '#domain/conventions/organizations/organization-words.ts'
import { organizations } from '#domain/conventions/organizations/organizations.ts'
import { roles } from '#domain/conventions/roles.ts'
import { isTitleWord } from '../names/is-title-word.ts'

const names = [...new Set(Object.values(organizations).flat())].sort((a, b) => b.length - a.length)
const openingOf = (name: string): string => name.slice(0, 2)
/** Names in lower case by their first two characters, the longest first. As one expression they took 16 ms of each cold start. */
const byOpening = Map.groupBy(
  names.map(name => name.toLowerCase()),
  openingOf,
)
const goesOn = /^(?:[\p{L}\p{N}]|['’]\p{L}{2}|-\p{L})/u
const exact = new Set(names)
const byFold = new Map(names.map(name => [name.toLowerCase().replace(/^the /u, ''), name]))
const article = /^the /iu
const shout = /^\p{Lu}{2,}$/u

/**
 * Whether a name of one word stands as its title does, in capitals, or as a publishing system recases it ("Cnn", "Calmatters");
 * "stuff" and "metro" in running prose do not.
 */
const isPrintedAsTitle = (word: string): boolean => {
  if (exact.has(word) || exact.has(`The ${word}`)) return true
  const kept = byFold.get(word.toLowerCase())?.replace(article, '') ?? ''
  if (word === word.toUpperCase() && (word.length > 3 || kept === kept.toLowerCase())) return true
  const isRecased = word.length > 2 && /^\p{Lu}[\p{Ll}.]+$/u.test(word) && /^.+\p{Lu}/u.test(kept)
  return isRecased && !organizationWords.alsoNames.has(word.toLowerCase())
}

const family = /^\s\p{Lu}[\p{Lu}'’-]{2,}(?!\p{L})/u

/** "DAWN REPORTER", "PETRA Staff Writer": a title in capitals that is a given name as well, unless a family name in capitals follows ("DAWN RUIZ"). */
const isHouseBefore = (word: string, rest: string): boolean => {
  const next = rest.trim().split(' ', 1)[0] ?? ''
  return shout.test(word) && (!family.test(rest) || isTitleWord(next) || roles.nouns.has(next.toLowerCase()))
}

/** The longest name that a phrase in lower case begins with, as a word of its own. */
const nameAtStart = (phrase: string): string | undefined =>
  byOpening
    .get(openingOf(phrase))
    ?.find(name => phrase.startsWith(name) && !goesOn.test(phrase.slice(name.length)))

/** The length of the name that a phrase begins with, with its article; 0 if there is none. */
const lengthOfName = (phrase: string): number => {
  const lower = phrase.toLowerCase()
  const behindArticle = lower.startsWith('the ') ? nameAtStart(lower.slice('the '.length)) : undefined
  return behindArticle ? 'the '.length + behindArticle.length : (nameAtStart(lower)?.length ?? 0)
}

/**
 * The known organization that a phrase begins with, as printed ("AP Business Writer" gives "AP"), or
 * undefined.
 */
export const matchOrganization = (phrase: string): string | undefined => {
  const found = phrase.slice(0, lengthOfName(phrase))
  if (found === '') return undefined
  const word = found.replace(article, '')
  const isName = organizationWords.alsoNames.has(word.toLowerCase())
  if (
    isName &&
    found.length < phrase.length &&
    word === found &&
    !isHouseBefore(word, phrase.slice(found.length))
  )
    return undefined
  return word.includes(' ') || isPrintedAsTitle(word) ? found : undefined
}
