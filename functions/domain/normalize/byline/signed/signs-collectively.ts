import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { isCollective } from '#domain/normalize/people/organizations/is-collective.ts'
import { matchOrganization } from '#domain/normalize/people/organizations/match-organization.ts'
import { readPeople } from '#domain/normalize/people/read-people.ts'
import { isAgencies } from '../is-agencies.ts'
import { isEditorialBoard } from './is-editorial-board.ts'

const place = /\s(?:in|à|en|a|at)\s\p{Lu}[^,]{1,40}$/u
/** "JTA" alone. */
const acronym = /^\p{Lu}{2,5}$/u
/** "Associated Press, Harborville". */
const town = /^([^,]{2,40}),\s\p{Lu}[\p{L}-]+$/u
const joint = /\s(?:avec|mit|con|com|met|with|and|und|et|y)\s/giu

/**
 * Whether a line without persons is signed by houses or a newsroom: "Euronews with Agencies", "Reuters in
 * Kyiv", "Daily Planet and wire services", "a Planet reporter".
 */
export const signsCollectively = (printed: string): boolean => {
  const line = printed.replace(/!$/u, '').replace(/^an? (?=\p{Lu}\p{Ll})/u, '')
  if (
    isEditorialBoard(line) ||
    acronym.test(line) ||
    matchOrganization(line) === line ||
    isAgencies(line.replace(/^[Ll]['’]/u, ''))
  )
    return true
  const unplaced = line
    .replace(place, '')
    .replace(town, (whole, house: string) => (isAgencies(house) ? house : whole))
  const isSigned = (text: string): boolean => {
    if (isKnownPlace(text.split(',', 1)[0] ?? '')) return false
    const { people, prose, organizations, collectives } = readPeople(text)
    return !prose.length && !people.length && organizations.length + collectives.length > 0
  }
  return isCollective(unplaced) || isSigned(unplaced.replace(joint, ', ')) || isSigned(line)
}
