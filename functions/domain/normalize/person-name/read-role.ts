import { isKnownPlace } from '../../conventions/is-known-place.ts'
import { organizationWords } from '../../conventions/organization-words.ts'
import { roles } from '../../conventions/roles.ts'
import { isOrganization, matchOrganization } from './match-organization.ts'
import type { Piece } from './piece.ts'

const special =
  /^(?:special(?:ly)?|exclusive(?:ly)?|especial|exclusivo)(?: contributor)? (?:to|for|para|from) (.+)$/iu
const complement =
  /^(?:of|at|for|with|from|in|on|en|em|aus|de|del|da|do|der|des|und|and|à|para|für|bei|the|to|&|la|le|du)$/iu
const employer =
  /\s(?:at|for|with|from|of|de|del|da|do|bei|für|para)\s(?!.*\s(?:at|for|with|from|bei|für|para)\s)(.+)$/iu
const plurals =
  /\b(writer|reporter|editor|correspondent|columnist|contributor|analyst|producer|researcher|photographer|journalist|intern)s$/iu

const key = (word: string): string => word.toLowerCase().replace(/[.,'’]s?$/u, '')
const isNoun = (word: string): boolean =>
  roles.nouns.has(key(word)) ||
  key(word)
    .split(/[-/]/u)
    .some(part => roles.nouns.has(part))
const isModifier = (word: string): boolean => {
  const low = key(word)
  return (
    roles.modifiers.has(low) ||
    low === 'and' ||
    low === '&' ||
    isKnownPlace(low) ||
    low.split(/[-/]/u).every(part => roles.modifiers.has(part))
  )
}

/** "Globe", "Daily Star": the last word is one of the weak words of titles, which here can be no family name. */
const endsAsTitle = (residue: string): boolean => {
  const last = key(residue.split(' ').at(-1) ?? '')
  return organizationWords.weak.has(last) || organizationWords.strong.has(last)
}

/** The role in the singular: an author of two "Staff Writers" is a "Staff Writer". */
const singular = (role: string): string => role.replace(plurals, '$1')

const pieces = (role: string, affiliation: string | undefined): Piece[] => {
  const plural = plurals.test(role)
  const list: Piece[] = [{ kind: 'role', text: singular(role), plural }]
  return affiliation ? [{ kind: 'organization', text: affiliation, plural }, ...list] : list
}

/**
 * Reads what a person is called: "AP National Security Writer" gives the organization AP and the role; "Special to The Post" gives both from one
 * phrase; "professor of law at Ohio State University" likewise. Undefined where the phrase is no role.
 */
export const readRole = (phrase: string): Piece[] | undefined => {
  if (phrase.length > 110) return undefined
  const specialTo = special.exec(phrase)
  if (specialTo?.[1])
    return [
      { kind: 'role', text: phrase },
      { kind: 'organization', text: specialTo[1] },
    ]
  const organization = matchOrganization(phrase)
  const rest =
    organization === undefined
      ? phrase
      : phrase
          .slice(organization.length)
          .replace(/^['’]s?\s/u, ' ')
          .replace(/^[\s-]+/u, '')
  const article = rest.replace(
    /^(?:a|an|the|der|die|un|una|le|la|our|unserem|unserer|unser|notre|nuestro|nuestra|nosso|nossa|onze|nostro)\s/iu,
    '',
  )
  const words = article.split(' ').filter(Boolean)
  const at = words.findIndex(isNoun)
  if (at < 0) return undefined
  let last = at
  while (
    last + 1 < words.length &&
    (isNoun(words[last + 1] ?? '') ||
      (isModifier(words[last + 1] ?? '') && words.slice(last + 2).some(isNoun)))
  )
    last += 1
  const tail = words.slice(last + 1)
  if (tail.length && !complement.test(tail[0] ?? '')) return undefined
  if (
    tail.some(
      word =>
        !complement.test(word) && !/^[\p{Lu}\p{N}(“"‘']/u.test(word) && !isModifier(word) && tail.length > 3,
    )
  )
    return undefined
  const employed = tail.length
    ? employer.exec(` ${tail.join(' ')}`)?.[1]?.replace(/^the /u, 'the ')
    : undefined
  const place = tail.length ? /^(?:in|à|en|em|aus) (.+)$/u.exec(tail.join(' '))?.[1] : undefined
  let start = last
  while (start > 0 && (isModifier(words[start - 1] ?? '') || isNoun(words[start - 1] ?? ''))) start -= 1
  if (
    start > 0 &&
    organizationWords.strong.has(key(words[start] ?? '')) &&
    start < last &&
    /^\p{Lu}/u.test(words[start] ?? '')
  )
    start += 1
  const residue = words.slice(0, start).join(' ')
  const core = words.slice(start, last + 1).join(' ')
  if (place)
    return [...pieces(words.slice(0, last + 1).join(' '), organization), { kind: 'location', text: place }]
  if (employed && /^(?:the )?\p{Lu}/u.test(employed) && isOrganization(employed.replace(/^the /u, 'The '))) {
    const whole = article
      .slice(0, article.lastIndexOf(employed))
      .replace(/\s(?:at|for|with|from|of|de|del|da|do|bei|für|para)\s*$/iu, '')
    return pieces(whole, organization ?? employed)
  }
  if (organization !== undefined) return pieces(article, organization)
  if (!residue) return pieces(article, undefined)
  if (
    !/^(?:[\p{Lu}\p{N}][\p{L}\p{N}.'’&-]*(?: (?=\p{Lu}|\p{N}|of |the |and |&)|$)|of |the |and |& )+$/u.test(
      residue,
    )
  )
    return /^\p{Ll}/u.test(residue) && words.length < 7 && !/\p{Lu}/u.test(residue)
      ? pieces(article, undefined)
      : undefined
  const isSigned =
    roles.signing.has(key(words[last] ?? '')) ||
    /^staff\s/iu.test(core) ||
    isOrganization(residue) ||
    endsAsTitle(residue)
  return isSigned ? pieces([core, ...tail].join(' '), residue) : pieces(article, undefined)
}
