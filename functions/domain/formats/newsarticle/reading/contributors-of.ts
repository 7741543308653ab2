import type { Copy, Span } from '#domain/copy.ts'
import { contributorRole } from '#domain/formats/reading/contributor-role.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { listOf } from '#domain/json/list-of.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { readMember } from '#domain/json/read-member.ts'
import { spanOfValue } from '#domain/json/span-of-value.ts'
import { present } from '#domain/present.ts'

type Contributors = NonNullable<Copy['contributors']>

/** What is done by who stands in a property that is no role's name. */
const roles: Readonly<Record<string, string>> = { contributor: 'reporting', translator: 'assistance' }

/**
 * Contributors, from `editor`, `contributor` and `translator`: given as names, as persons, or as roles of persons (a `Role`
 * with a `roleName`).
 */
export const contributorsOf = (article: JsonValue): Contributors | undefined => {
  const found = ['editor', 'contributor', 'translator'].flatMap(property =>
    listOf(article, property).flatMap(value => toContributors(value, property)),
  )
  return found.length > 0 ? found : undefined
}

const toContributors = (value: JsonValue, property: string): Contributors => {
  const stated = memberOf(value, 'roleName')?.text
  const role = contributorRole(stated ?? roles[property] ?? property)
  if (!role) return []
  const person = memberOf(value, property) ?? value
  const affiliation = readMember(person, '', 'affiliation.name')?.raw
  const location = readMember(person, '', 'workLocation.name')?.raw
  const names = person.kind === 'object' ? listOf(person, 'name') : [person]
  return names
    .map(name => spanOfValue(name, `json-ld: ${property}`))
    .filter((name): name is Span => name !== undefined && !/^https?:/i.test(name.raw))
    .map(name => ({ name, role, ...present({ affiliation, location }) }))
}
