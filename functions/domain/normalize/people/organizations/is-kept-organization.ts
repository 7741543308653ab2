import { organizationWords } from '#domain/conventions/organizations/organization-words.ts'
import { readRole } from '../roles/read-role.ts'
import { isOrganization } from './is-organization.ts'
import { matchOrganization } from './match-organization.ts'

/** Whether words after a name are a kept organization, or open with one and go on with it: "Associated Press", "AP Business Writer"; a title of one word may be a family name. */
export const isKeptOrganization = (rest: string): boolean => {
  const found = matchOrganization(rest)
  if (found === undefined) return false
  const isWhole = found.length === rest.length
  const isFamilyName =
    isWhole && organizationWords.alsoNames.has(found.toLowerCase()) && !/^\p{Lu}{3,}$/u.test(found)
  return !isFamilyName && (isWhole || readRole(rest) !== undefined || isOrganization(rest))
}
