import type { Contributor } from '#schemas/article.ts'
import { readPeople } from '../person-name/read-people.ts'
import { trimFullStop } from '../person-name/trim-full-stop.ts'
import type { Credit } from './credit-rule.ts'

/** Reads names with places and organizations as contributors of one role; undefined where the list holds neither persons nor organizations, or prose. */
export const nameList = (text: string, role: Contributor['role']): Credit | undefined => {
  const clean = trimFullStop(text.replace(/^[\s:,;.–—-]+/u, ''))
  if (!clean) return undefined
  const found = readPeople(clean, 'semicolons')
  const organizations = [...found.organizations, ...found.collectives]
  if (found.prose.length > found.people.length || found.people.length + organizations.length === 0)
    return undefined
  return {
    contributors: found.people.map(({ name, affiliation, location }) => ({
      name,
      role,
      ...(affiliation && { affiliation }),
      ...(location && { location }),
    })),
    organizations,
  }
}
