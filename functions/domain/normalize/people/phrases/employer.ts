import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { isCollective } from '../organizations/is-collective.ts'
import { isOrganization } from '../organizations/is-organization.ts'
import { matchOrganization } from '../organizations/match-organization.ts'
import type { PhraseRule } from '../phrase-rule.ts'
import { readRole } from '../roles/read-role.ts'

const form =
  /^(?:(?:d[ae] |de l[a'’] ?|dell['’])?(?:agência|agencia|agence|agenzia|agentur)|for|of|via|with|mit (?:material|informationen|inhalten) (?:der|von)|avec|mit|con|com|met|da|do|para|für|pour|per|voor|för) (.+)$/iu
const capitals =
  /^(?:the )?\p{Lu}[\p{L}\p{N}.'’-]*(?: \p{Lu}[\p{L}\p{N}.'’-]*| (?:of|the|and|in|on|for|&)(?= )){0,5}$/u

/** "Con Coughlin", "Do Nguyen", "PER HAUG": capitalized, a given name. */
const given = /^(?:(?:Con|Com|Met|Da|Do|Per|Van)\s\p{Lu}\p{Ll}|PER\s\p{Lu})/u

/** "Ana Ruiz for Mayor": who stands for an office. */
const office =
  /^(?:the )?(?:mayor|governor|congress|senate|state senate|president|sheriff|(?:city |town |county )?council|school board|judge|assembly|treasurer|supervisor)$/iu

/** "of the Quito Planet staff": the house is the words before. */
const staffOf =
  /^(?:[Oo]f|OF) ((?:[Tt]he |THE )?\p{Lu}[\p{L}\p{N}.'’-]*(?: \p{Lu}[\p{L}\p{N}.'’-]*){0,4}) [Ss](?:taff|TAFF)$/u
/** "Agência Brasil": a name that begins with what it is. */
const agency =
  /^(?:[Dd][ae] |de l[a'’] ?|dell['’])?((?:Agência|Agencia|Agence|Agenzia|Agentur|AG[EÊ]NC(?:IA|E)|AGENZIA|AGENTUR) \p{Lu}.*)$/u
/** "Harbor Star via AP": who passed it on is not whom the person writes for. */
const passedOn = /^(.{3,60}?) via (?:the )?(.+)$/u

/** "The Daily Planet in Quito". */
const seated = /^(.{3,50}?) in (\p{Lu}.{1,40})$/u

/** "de The Daily Planet en Lima", in Spanish, Portuguese, French and Italian. */
const seatedAbroad = /^(?:del?|d[aio]|du)(?: l[ao])? (\p{Lu}.{1,48}?) (?:en|em|a|à) (\p{Lu}.{1,40})$/u

/** "for The Daily Planet", "of the Planet staff": whom the person writes for. */
export const employer: PhraseRule = (text, { trailing }) => {
  const house = staffOf.exec(text)?.[1] ?? agency.exec(text)?.[1]
  if (house) return [{ kind: 'organization', text: house }]
  const [, first = '', second = ''] = (trailing && passedOn.exec(text)) || []
  if (second && matchOrganization(second) === second && (isOrganization(first) || capitals.test(first)))
    return [{ kind: 'organization', text: first }]
  const [, chief = '', abroad = ''] = (trailing && seatedAbroad.exec(text)) || []
  if (isKnownPlace(abroad) && (isOrganization(chief) || capitals.test(chief)))
    return [
      { kind: 'organization', text: chief },
      { kind: 'location', text: abroad },
    ]
  const organization =
    given.test(text) && (!trailing || /^Per (?!L[ao] |Il )/.test(text)) ? undefined : form.exec(text)?.[1]
  if (!organization || office.test(organization) || matchOrganization(text) === text) return undefined
  if (matchOrganization(organization) !== organization && isCollective(organization))
    return [{ kind: 'collective', text: organization }]
  const role = readRole(organization)
  if (role) return role
  const [, seat = '', town = ''] = seated.exec(organization) ?? []
  if (matchOrganization(organization) !== organization && isOrganization(seat.replace(/^the /u, 'The ')))
    return [
      { kind: 'organization', text: seat },
      { kind: 'location', text: town },
    ]
  return isOrganization(organization) || capitals.test(organization)
    ? [{ kind: 'organization', text: organization }]
    : undefined
}
