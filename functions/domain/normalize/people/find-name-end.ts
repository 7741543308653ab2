import { organizationWords } from '#domain/conventions/organizations/organization-words.ts'
import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { roles } from '#domain/conventions/roles.ts'
import { familyFirst } from './names/family-first.ts'
import { initialed } from './names/initialed.ts'
import { isTitleWord } from './names/is-title-word.ts'
import { nameParts } from './names/name-parts.ts'
import { isKeptOrganization } from './organizations/is-kept-organization.ts'
import { startsHouse } from './organizations/starts-house.ts'
import { readRole } from './roles/read-role.ts'

const preposition =
  /^(?:in|at|from|on|aboard|near|outside|for|of|reporting|special|exclusive|specially|exclusively|especial|para|für|pour|voor|à|en|em|n[oa]|desde|dari|aus|with|via|avec|mit|con|com|met|per|is)$/iu
/** "Ana Ruiz da Lisboa", "Bo Lind i Oslo", "Suryanti Dewi di Jakarta": the word stands in names as well, though not before a town. */
const from = /^(?:da|di|i|a|w|v|på)$/u
const capitals = /^[\p{Lu}'’.-]{3,}$|^\p{Lu}{2}$/u
const title = /^\p{Lu}\p{Ll}{2,}$/u

/**
 * Where a name surely ends, if nothing ends it before: at "The", at a kept organization, or where capitals give way to mixed case
 * ("ANA MARIA RUIZ Daily Planet").
 */
const findLimit = (words: string[]): number => {
  const mixed = words.findIndex(word => /\p{Ll}{2}/u.test(word))
  const the = words.findIndex((word, at) => at > 1 && word === 'The')
  const kept = words.findIndex((_, at) => at > 1 && isKeptOrganization(words.slice(at).join(' ')))
  const ends = [mixed > 1 && title.test(words[mixed] ?? '') ? mixed : -1, the, kept].filter(at => at > 1)
  return ends.length ? Math.min(...ends) : words.length
}

const isRole = (word: string, rest: string): boolean => {
  const low = word.toLowerCase()
  const opens =
    roles.nouns.has(low) ||
    roles.modifiers.has(low) ||
    organizationWords.weak.has(low) ||
    isTitleWord(low) ||
    isKnownPlace(word)
  return opens && !nameParts.particles.has(low) && readRole(rest) !== undefined
}

const syllable = /^\p{Lu}\p{Ll}{1,5}$/u

/** "Tan Mei Ling Bureau Chief": a family name that stands first, and a given one of two words, right before a role. */
const isGivenOfTwo = (words: string[], at: number): boolean =>
  at === 2 &&
  familyFirst.has((words[0] ?? '').toLowerCase()) &&
  words.slice(1, 3).every(word => syllable.test(word)) &&
  isRole(words[3] ?? '', words.slice(3).join(' '))

const honor = /^\p{Lu}{2}|^Ph/u

/**
 * Where, in the words of a phrase that opens with a name, the name ends: at a preposition, a kept organization, a role, where capitals
 * end ("ANA RUIZ Daily Planet"), or where words of a title begin. The number of words where all belong to it.
 */
export const findNameEnd = (words: string[], shouting: boolean): number => {
  if (shouting && initialed.test(words.join(' '))) return words.length
  const small = words.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word) && preposition.test(word))
  const limit = findLimit(words)
  const bound = Math.min(small < 0 ? words.length : small, limit)
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const rest = words.slice(at).join(' ')
    if (preposition.test(word) && (/^\p{Ll}/u.test(word) || shouting)) return at
    if (at < 2) continue
    if (word === 'The') return at
    if (at === words.length - 1 && !shouting && honor.test(word) && nameParts.honors.has(word.toLowerCase()))
      return at
    if (/^de El \p{Lu}/u.test(rest)) return at
    if (from.test(word) && isKnownPlace(words.slice(at + 1).join(' '))) return at
    if (/^(?:In|At|For|FOR|Of|From|With|PARA)$/u.test(word)) return at
    const previous = words[at - 1] ?? ''
    if (startsHouse(words, at, limit === words.length) || isRole(word, rest)) return at
    if (isGivenOfTwo(words, at)) return 3
    if (
      capitals.test(previous) &&
      title.test(word) &&
      words.slice(0, at).every(before => !/\p{Ll}{2}/u.test(before))
    )
      return at
    const hasTitleWord = words.length - at > 1 && words.slice(at, bound).some(later => isTitleWord(later))
    const isInsideName =
      nameParts.particles.has(previous.toLowerCase()) ||
      previous.replaceAll('.', '').length < 2 ||
      nameParts.suffixes.has(word.toLowerCase().replaceAll('.', ''))
    if (hasTitleWord && !isInsideName) return at
  }
  return words.length
}
