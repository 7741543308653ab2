import { matchOrganization } from '#domain/normalize/people/organizations/match-organization.ts'
import type { Person } from '#domain/normalize/people/piece.ts'

/**
 * Whether something besides the marker shows that these are persons: a full name, or what is said about them.
 * A single word may just as well be a product, a menu entry or a phrase ("By Amazon", "By Genre", "By
 * Chance").
 */
export const arePersons = (people: readonly Person[]): boolean =>
  people.some(
    ({ name, role, affiliation, location }) =>
      name.includes(' ') ||
      /\p{Lo}/u.test(name) ||
      role !== undefined ||
      location !== undefined ||
      (affiliation !== undefined && matchOrganization(affiliation) === affiliation),
  )
