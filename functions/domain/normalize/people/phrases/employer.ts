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

/** "for The Daily Planet", "of the Planet staff": whom the person writes for. */
export const employer: PhraseRule = (text, { trailing }) => {
  const organization = given.test(text) && !trailing ? undefined : form.exec(text)?.[1]
  if (!organization || office.test(organization) || matchOrganization(text) === text) return undefined
  if (matchOrganization(organization) !== organization && isCollective(organization))
    return [{ kind: 'collective', text: organization }]
  const role = readRole(organization)
  if (role) return role
  return isOrganization(organization) || capitals.test(organization)
    ? [{ kind: 'organization', text: organization }]
    : undefined
}
