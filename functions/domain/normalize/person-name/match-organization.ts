import { organizationWords } from '../../conventions/organization-words.ts'
import { organizations } from '../../conventions/organizations.ts'

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
const names = [...new Set(Object.values(organizations).flat())].sort((a, b) => b.length - a.length)
const alternatives = names.flatMap(name =>
  name.length > 4 && name.includes(' ') ? [name, name.toUpperCase()] : [name],
)
const begins = new RegExp(
  `^(?:the )?(?:${alternatives.map(quoted).join('|')})(?![\\p{L}\\p{N}]|['’]\\p{L}{2}|-\\p{L})`,
  'iu',
)
const exact = new Set(alternatives)
const folded = new Set(names.map(name => name.toLowerCase().replace(/^the /u, '')))

/** Whether a name that is a plain word too ("Stuff", "Metro", "Time", "Focus") stands as it is printed on the title. */
const isPrintedSo = (found: string): boolean =>
  exact.has(found) || exact.has(found.replace(/^the /iu, '')) || exact.has(found.replace(/^the /iu, 'The '))

/**
 * The kept organization that a phrase begins with, as printed ("AP Business Writer" gives "AP"), or undefined. A name of one word must stand
 * in the case of its title, or in capitals.
 */
export const matchOrganization = (phrase: string): string | undefined => {
  const found = begins.exec(phrase)?.[0]
  if (found === undefined) return undefined
  const word = found.replace(/^the /iu, '')
  if (
    found.length < phrase.length &&
    word === found &&
    organizationWords.alsoNames.has(word.toLowerCase()) &&
    !/^\p{Lu}{2,}$/u.test(word)
  )
    return undefined
  if (word.includes(' ') || isPrintedSo(found)) return found
  return word.length > 3 && word === word.toUpperCase() && folded.has(word.toLowerCase()) ? found : undefined
}

const strong = organizationWords.strong
const acronym = /^(?:\p{Lu}[\p{Lu}\d&]{1,6}(?:[-/.]\p{Lu}[\p{Lu}\d]*)*|(?:\p{Lu}\.){2,})$/u
const domain =
  /^[\p{L}\p{N}-]+\.(?:com|org|net|co\.uk|de|fr|es|it|io|tv|ca|ch|at|eu|news|info|us|in|au|za|nl|se|no)$/iu
const camel = /^\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u

/** Whether a phrase names an organization: a kept one, or one that shows it by its words, as an acronym, or as a web address. */
export const isOrganization = (
  phrase: string,
  { shouting = false }: { shouting?: boolean } = {},
): boolean => {
  if (phrase.length > 90 || !phrase) return false
  const found = matchOrganization(phrase)
  if (
    found !== undefined &&
    (found.length === phrase.length ||
      /^ (?:[\p{Lu}\p{N}][\p{L}\p{N}.'’-]* ?)+$/u.test(phrase.slice(found.length)))
  )
    return true
  const words = phrase.split(' ')
  if (words.length === 1)
    return (
      domain.test(phrase) ||
      (!shouting && acronym.test(phrase)) ||
      camel.test(phrase) ||
      strong.has(phrase.toLowerCase())
    )
  const capitals = words.every(
    word =>
      /^[\p{Lu}\p{N}(“"]/u.test(word) ||
      /^(?:of|the|and|for|de|del|la|für|et|y|des|der|du|in|on|at|&|e|do|da|il|le|el|di)$/u.test(word),
  )
  if (!capitals) return false
  const lowWords = words.map(word => word.toLowerCase().replace(/[,()]/gu, ''))
  if (lowWords.some(word => strong.has(word))) return true
  if (domain.test(words.at(-1) ?? '')) return true
  const isTitled = /^the$/iu.test(words[0] ?? '')
  return (
    (lowWords.some(word => organizationWords.weak.has(word)) && (isTitled || lowWords.includes('of'))) ||
    (isTitled && words.length < 6) ||
    (!shouting &&
      words.length < 7 &&
      acronym.test(words[0] ?? '') &&
      words.slice(1).some(word => /\p{Ll}{2}/u.test(word)) &&
      (words[0] ?? '').length > 2 &&
      !/[.]/u.test(words[0] ?? ''))
  )
}
