import { isKnownPlace } from '../../conventions/is-known-place.ts'
import { organizationWords } from '../../conventions/organization-words.ts'
import { roles } from '../../conventions/roles.ts'
import { isCollective } from './is-collective.ts'
import { isForeignToNames, isPersonName } from './is-person-name.ts'
import { isOrganization, matchOrganization } from './match-organization.ts'
import { nameParts } from './name-parts.ts'
import type { Piece } from './piece.ts'
import { readRole } from './read-role.ts'

const locative =
  /^(?:in|at|from|reporting from|reports from|en|desde|em|à|aus|bei|i|w|из|в) (?:the )?(\p{Lu}.*|the \p{Lu}.*)$/iu
const forWhom = /^(?:for|of|with|para|für|pour|per|voor|för) (?:the )?(.+)$/iu
const preposition =
  /^(?:in|at|from|for|of|reporting|special|exclusive|specially|exclusively|especial|para|für|pour|voor|for|à|en|em|desde|aus|with|is)$/iu
const institution =
  /\b(?:university|college|institute|school|center|centre|universität|universidad|universidade|université)\b/iu
/** Titles of one word that are family or given names as well, and part no name. */
const alsoNames = new Set(
  'forbes stern slate petra dawn fortune elle gannett hearst time money people star metro reason puck bild public nature science focus heavy stuff insider sun globo ansa lusa antara pap ani spa pa sid ats apa abc agi'.split(
    ' ',
  ),
)

const opensCollectively =
  /^(?:from |our |the )*(?:redaktion|redaksjonen|redacción|redação|redazione|rédaction|redactie|redacció|staff|wire|newsroom|news|editorial|agencies|agencias|agences|agenturen|web|online)\b/iu

/** Where a phrase that opens with a name leaves the name: at a preposition, a kept organization, a role, or where capitals end. */
const nameEnd = (words: string[], shouting: boolean): number => {
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const rest = words.slice(at).join(' ')
    if (preposition.test(word) && (/^\p{Ll}/u.test(word) || shouting)) return at
    if (at < 2) continue
    const found = matchOrganization(rest)
    if (
      found !== undefined &&
      !(found.length === rest.length && alsoNames.has(found.toLowerCase()) && !/^\p{Lu}{3,}$/u.test(found)) &&
      (found.length === rest.length || readRole(rest) || isOrganization(rest))
    )
      return at
    const low = word.toLowerCase()
    if ((roles.nouns.has(low) || roles.modifiers.has(low)) && !nameParts.particles.has(low) && readRole(rest))
      return at
    const previous = words[at - 1] ?? ''
    if (
      /^[\p{Lu}'’.-]{3,}$/u.test(previous) &&
      /^\p{Lu}\p{Ll}+/u.test(word) &&
      words.slice(0, at).every(w => !/\p{Ll}{2}/u.test(w))
    )
      return at
    const strongAt = words.findIndex((w, i) => i >= at && organizationWords.strong.has(w.toLowerCase()))
    if (
      strongAt >= at &&
      words.length - at > 1 &&
      !nameParts.particles.has(previous.toLowerCase()) &&
      previous.replaceAll('.', '').length > 1 &&
      !nameParts.suffixes.has(low.replaceAll('.', ''))
    )
      return at
  }
  return words.length
}

const afterName = (rest: string): Piece[] => {
  if (!rest) return []
  const known = readPhrase(rest)
  return known.some(piece => piece.kind === 'person') ? [{ kind: 'organization', text: rest }] : known
}

const readPrefixed = (phrase: string, shouting: boolean): Piece[] | undefined => {
  const words = phrase.split(' ')
  for (let at = words.length - 2; at > 0; at -= 1) {
    const head = words.slice(0, at).join(' ')
    const tail = words.slice(at).join(' ')
    const possessive = /^(.+?)['’]s?$/u.exec(head)?.[1]
    if (possessive && isOrganization(possessive)) {
      const pieces = readNamed(tail, shouting) ?? readPrefixed(tail, shouting)
      if (pieces) return [{ kind: 'organization', text: possessive, plural: true }, ...pieces]
    }
    const role = readRole(head)
    const isWhole = role !== undefined && !roles.nouns.has((words[at] ?? '').toLowerCase())
    const named = isWhole ? readNamed(tail, shouting) : undefined
    if (role && named) return [...role, ...named]
    if (matchOrganization(head) === head && isPersonName(tail) && !isOrganization(phrase))
      return [
        { kind: 'organization', text: head },
        { kind: 'person', text: tail },
      ]
  }
  return undefined
}

const readNamed = (phrase: string, shouting: boolean): Piece[] | undefined => {
  const words = phrase.split(' ')
  const end = nameEnd(words, shouting)
  const name = words.slice(0, end).join(' ')
  if (!isPersonName(name)) return undefined
  return [{ kind: 'person', text: name }, ...afterName(words.slice(end).join(' '))]
}

/**
 * Reads one phrase of a credit (no comma, no conjunction in it): a name with what is attached to it ("Ana Ruiz in Quito", "AP Writer Ana Ruiz",
 * "ANA RUIZ The Daily Planet"), a role, an organization, a place. What it cannot place is one `unknown` piece: prose.
 * `shouting`: the line is printed in capitals, so that capitals show nothing.
 */
export const readPhrase = (phrase: string, { shouting = false }: { shouting?: boolean } = {}): Piece[] => {
  const text = phrase
    .replace(/^[^\p{L}\p{N}(“"'’@]+|[\s:.,=+*_~-]+$/gu, '')
    .replace(
      /(?<=\b(?:\p{Lu}|Jr|Sr|Inc|Corp|Ltd|Co|L\.P|[A-Z][a-z]{1,4}))$/u,
      end => end + (phrase.trimEnd().endsWith('.') ? '.' : ''),
    )
  if (!text) return []
  const low = text.toLowerCase().replaceAll('.', '')
  if (nameParts.suffixes.has(low)) return [{ kind: 'suffix', text }]
  if (nameParts.credentials.has(low) && text.slice(0, 1) !== low.slice(0, 1))
    return [{ kind: 'credential', text }]
  if (isKnownPlace(text)) return [{ kind: 'location', text }]
  const place = locative.exec(text)?.[1]
  if (place && !/\s(?:who|that|is|was|and|to)\s/u.test(place))
    return institution.test(place)
      ? [{ kind: 'organization', text: place }]
      : [{ kind: 'location', text: place }]
  const whom = forWhom.exec(text)?.[0]
  if (whom) {
    const organization = text.slice(text.indexOf(' ') + 1)
    if (
      isOrganization(organization) ||
      /^(?:the )?\p{Lu}[\p{L}\p{N}.'’-]*(?: \p{Lu}[\p{L}\p{N}.'’-]*){0,4}$/u.test(organization)
    )
      return readRole(organization) ?? [{ kind: 'organization', text: organization }]
  }
  if (isOrganization(text, { shouting }) && !(readRole(text) && matchOrganization(text) !== text))
    return (
      readPrefixed(text, shouting) ??
      (readNamed(text, shouting)?.length === 2 && matchOrganization(text) === undefined
        ? (readNamed(text, shouting) ?? [])
        : [{ kind: 'organization', text }])
    )
  const role = readRole(text)
  if (role && (matchOrganization(text) !== undefined || !readNamed(text, shouting)))
    return readPrefixed(text, shouting) ?? role
  if (opensCollectively.test(text) && isCollective(text)) return [{ kind: 'collective', text }]
  const named = readNamed(text, shouting) ?? readPrefixed(text, shouting)
  if (named) return named
  if (role) return role
  if (isCollective(text)) return [{ kind: 'collective', text }]
  const word = text.split(' ')
  if (word.length === 1 && /^\p{Lu}[\p{L}\p{N}.'’&-]+$/u.test(text) && !isForeignToNames(text))
    return [{ kind: 'unknown', text }]
  return [{ kind: 'unknown', text }]
}
