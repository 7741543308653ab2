import { everydayWords } from '#domain/conventions/everyday-words.ts'
import { organizationWords } from '#domain/conventions/organizations/organization-words.ts'
import { isForeignToNames, isPersonName } from '#domain/normalize/people/names/is-person-name.ts'
import { matchOrganization } from '#domain/normalize/people/organizations/match-organization.ts'
import { isCapitals } from '#domain/normalize/prose/is-capitals.ts'

const given = "((?:\\p{Lu}\\. ?){1,3}|\\p{Lu}[\\p{L}'’-]+)"
/** A given name and one more before their family name, perhaps with particles; or both in initials. */
const form = new RegExp(
  `^${given} (?:and|AND|und|UND|&) ${given} ((?:\\p{L}{1,3} ){0,2}\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}[\\p{L}'’]+)?)(?=$|\\P{L}{2}| (?:in|of|for|at) )`,
  'u',
)

/** Javanese names by their form ("Sukarno", "Suryanti", "Widodo"), which most bear alone. */
const javanese = /^Su(?!s|e|zan)\p{Ll}{2,}[io]$|(?:dodo|wati|ningsih|[aiy]ono|[ay]anto|harto)$/iu

const isName = (word: string): boolean =>
  word.includes('.') ||
  (!isForeignToNames(word) &&
    !everydayWords.has(word.toLowerCase()) &&
    !organizationWords.weak.has(word.toLowerCase()) &&
    matchOrganization(word) === undefined)

/**
 * "Ana and Bo Ruiz" as "Ana Ruiz and Bo Ruiz": behind a marker, a given name that no family name follows has that of the next. Other lists are as printed, and so is a name that may be its bearer's only one.
 * Source: columns of couples and families in American syndicates; German papers ("Von Ana und Bo Ruiz").
 */
export const spreadFamilyName = (names: string): string => {
  const [whole = '', first = '', second = '', family = ''] = form.exec(names) ?? []
  const [one, other] = [first.trim(), second.trim()]
  if (!whole || one.includes('.') !== other.includes('.') || isCapitals(one) !== isCapitals(other))
    return names
  if (javanese.test(one) || ![one, other, family].every(isName)) return names
  const full = [`${one} ${family}`, `${other} ${family}`]
  if (!full.every(name => isPersonName(name) && matchOrganization(name) === undefined)) return names
  return `${full.join(' and ')}${names.slice(whole.length)}`
}
