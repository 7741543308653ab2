import { organizationWords } from '#domain/conventions/organizations/organization-words.ts'
import { isHouse } from '../organizations/is-house.ts'
import { matchOrganization } from '../organizations/match-organization.ts'
import type { Piece } from '../piece.ts'
import { readRoleTail } from './read-role-tail.ts'
import { roleWords } from './role-words.ts'

const special =
  /^(?:special(?:ly)?|exclusive(?:ly)?|especial|exclusivo|colaboração|colaboración|специально|спеціально)(?: contributor)? (?:to|for|para|from|для) ["«„]?([^"»“]+)["»“]?$/iu
const article =
  /^(?:a|an|the|der|die|un|una|le|la|our|unsere[mnr]?|unser|notre|nuestr[oa]|noss[oa]|onze|nostr[oa]|vår|vores)\s/iu
const plurals =
  /\b(critic|fellow|agent|director|specialist|candidate|member|publisher|meteorologist|cartoonist|photojournalist|writer|reporter|editor|correspondent|columnist|contributor|analyst|producer|researcher|photographer|journalist|intern|staffer|assistant)s$/iu
/** "inviati", "corresponsales": of two, and kept as they are. */
const foreignPlural = /^(?:inviati|corrispondenti|enviados|corresponsales)/iu
/** "az MTI tudósítója". */
const hungarian = /^az? (?=\p{Lu})/u
/** "SRF-Korrespondent", "dpa-Korrespondentin". */
const compound = /^(\p{Lu}{2,5}|dpa|epd|taz|rbb|apa)-(?=\p{Lu}\p{Ll}+)/u
const linking = /^(?:of|the|and|&)$/u
/** "Editor in Chief", "Critic at Large": part of what the person is, not where he sits. */
const apart = /^(?:in chief|at large|in residence|en chef|en jefe)$/iu
const capital = /^[\p{Lu}\p{N}]/u

/** An author of two "Staff Writers" is a "Staff Writer". */
const pieces = (role: string, affiliation: string | undefined): Piece[] => {
  const plural = plurals.test(role) || foreignPlural.test(role)
  const read: Piece = { kind: 'role', text: role.replace(plurals, '$1'), plural }
  return affiliation ? [{ kind: 'organization', text: affiliation, plural }, read] : [read]
}

/**
 * The first and last index of the words of a role: nouns, and the beats and ranks before them. Undefined
 * without a noun.
 */
const findCore = (words: string[]): { start: number; last: number } | undefined => {
  let last = words.findIndex(roleWords.isNoun)
  if (last < 0) return undefined
  while (
    last + 1 < words.length &&
    (roleWords.isNoun(words[last + 1] ?? '') || roleWords.isModifier(words[last + 1] ?? ''))
  )
    last += 1
  let start = words.slice(0, last + 1).findLastIndex(roleWords.isNoun)
  while (
    start > 0 &&
    (roleWords.isModifier(words[start - 1] ?? '') || roleWords.isNoun(words[start - 1] ?? ''))
  )
    start -= 1
  if (apart.test(words.slice(last + 1, last + 3).join(' '))) last += 2
  const first = words[start] ?? ''
  const isEndOfTitle =
    start > 0 &&
    start < last &&
    capital.test(first) &&
    organizationWords.strong.has(first.toLowerCase()) &&
    !(start > 1 && organizationWords.titleEnds.has((words[start - 1] ?? '').toLowerCase()))
  return { start: isEndOfTitle ? start + 1 : start, last }
}

/** What stands before the role, with no kept organization in it: whose it is ("Live Science" Contributor), or a beat ("Nato" correspondent). */
const readUnkept = (before: string[], role: string, noun: string): Piece[] | undefined => {
  const ends = before.findLastIndex((word, at) => at > 0 && roleWords.endsAsTitle(word))
  if (ends > 0 && ends < before.length - 1 && before.every(word => capital.test(word)))
    return pieces([...before.slice(ends + 1), role].join(' '), before.slice(0, ends + 1).join(' '))
  const owner = before.join(' ')
  if (!before.length) return pieces(role, undefined)
  if (!before.every(word => capital.test(word) || linking.test(word))) {
    return before.length < 6 && !/\p{Lu}/u.test(owner) ? pieces(`${owner} ${role}`, undefined) : undefined
  }
  const isOwner = roleWords.isSigning(noun) || /^staff\s/iu.test(role) || isHouse(owner)
  return isOwner ? pieces(role, owner) : pieces(`${owner} ${role}`, undefined)
}

/**
 * Reads a role: "AP National Security Writer" gives the organization AP and the role; "Special to The Post"
 * and "professor of law at Ohio State University" give both as well. Undefined if the phrase is no role.
 */
export const readRole = (printed: string): Piece[] | undefined => {
  if (printed.length > 110) return undefined
  const phrase = printed.replace(hungarian, '')
  const client = special.exec(phrase)?.[1]
  if (client)
    return [
      { kind: 'role', text: phrase },
      { kind: 'organization', text: client },
    ]
  const kept = matchOrganization(phrase) ?? compound.exec(phrase)?.[1]
  const unowned = phrase
    .slice(kept?.length ?? 0)
    .replace(/^['’]s?\s/u, '')
    .replace(/^[\s-]+/u, '')
  const words = unowned.replace(article, '').split(' ').filter(Boolean)
  const core = findCore(words)
  const tail = core && readRoleTail(words.slice(core.last + 1), words[core.last] ?? '')
  if (!core || !tail) return undefined
  const { start, last } = core
  const role = [...words.slice(start, last + 1), ...tail.words].join(' ')
  const whole = [...words.slice(0, last + 1), ...tail.words].join(' ')
  const owner = kept ?? tail.employer
  const read = owner ? pieces(whole, owner) : readUnkept(words.slice(0, start), role, words[last] ?? '')
  return read && tail.place ? [...read, { kind: 'location', text: tail.place }] : read
}
