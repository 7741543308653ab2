import { matchOrganization } from '../../people/organizations/match-organization.ts'
import type { Person } from '../../people/piece.ts'

/**
 * Whether something beside the marker shows persons: a full name among them, or what is said of them. One word alone may as well be a product, a menu
 * entry or a saying ("By Amazon", "By Genre", "By Chance").
 */
export const isVouchedFor = (people: readonly Person[]): boolean =>
  people.some(
    ({ name, role, affiliation, location }) =>
      name.includes(' ') ||
      /\p{Lo}/u.test(name) ||
      role !== undefined ||
      location !== undefined ||
      (affiliation !== undefined && matchOrganization(affiliation) === affiliation),
  )
