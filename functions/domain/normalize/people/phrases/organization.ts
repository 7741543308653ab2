import { organizationWords } from '#domain/conventions/organizations/organization-words.ts'
import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { isOrganization } from '../organizations/is-organization.ts'
import { matchOrganization } from '../organizations/match-organization.ts'
import type { PhraseRule } from '../phrase-rule.ts'
import { readRole } from '../roles/read-role.ts'
import { named } from './named.ts'
import { prefixed } from './prefixed.ts'

/** "NJ" in "NJ Daily Planet": an acronym in mixed case opens no name. */
const opensWithAcronym = /^\p{Lu}{2,5} (?=.*\p{Ll})(?!(?:\p{Lu}\. )?\p{Lu}[\p{Lu}'’-]+ )/u

/** "ABBY Ruiz", but not "KXBQ News": two words are a name unless they follow one. */
const opensWithCapitals = /^\p{Lu}{3,5} (?!News$)\p{Lu}\p{Ll}+$/u

/** "SZ" after a name in capitals. */
const initials = /^\p{Lu}{2,3}$/u

/** "Planet News Service QUITO": the town in capitals behind the house. */
const dated = /^(\p{Lu}.*\p{Ll}\p{Ll}) (\p{Lu}[\p{Lu} ]{3,30})$/u

/** "The Valley Reporter": a title, where "The Harbor Star reporter" writes for one. */
const masthead = /^(?:The|THE) (\p{Lu}\p{L}+) (?:Reporter|REPORTER)$/u
const isMasthead = (text: string): boolean => {
  const town = masthead.exec(text)?.[1]
  return town !== undefined && !organizationWords.titleEnds.has(town.toLowerCase())
}

/** An organization, unless a name goes before its own ("ANA RUIZ Quito Daily News") or a role follows it ("Planet News Editor"). */
export const organization: PhraseRule = (text, context) => {
  const known = matchOrganization(text)
  if (context.before === 'comma' && known === undefined && isMasthead(text))
    return [{ kind: 'organization', text }]
  const at = /^ (?:at|in) (.+)$/u.exec(text.slice(known?.length ?? text.length))?.[1]
  if (known && at && /^\p{Lu}/u.test(at))
    return [
      { kind: 'organization', text: known },
      { kind: 'location', text: at },
    ]
  const [, house = '', town = ''] = (context.trailing && dated.exec(text)) || []
  if (isKnownPlace(town) && isOrganization(house))
    return [
      { kind: 'organization', text: house },
      { kind: 'location', text: town },
    ]
  if (context.trailing && context.shouting && context.before === 'comma' && initials.test(text))
    return [{ kind: 'organization', text }]
  if (!isOrganization(text, context) || (known !== text && readRole(text))) return undefined
  if (!context.trailing && known === undefined && opensWithCapitals.test(text)) return undefined
  const withRole = prefixed(text, context)
  if (withRole) return withRole
  const withName = known === undefined && !opensWithAcronym.test(text) ? named(text, context) : undefined
  const [, attached, more] = withName ?? []
  const isGlued =
    [attached?.kind, more?.kind].includes('location') ||
    ((withName?.length === 2 || attached?.kind === 'role' || more?.kind === 'role') &&
      (!context.trailing || matchOrganization(attached?.text ?? '') !== undefined))
  return withName && isGlued ? withName : [{ kind: 'organization', text }]
}
