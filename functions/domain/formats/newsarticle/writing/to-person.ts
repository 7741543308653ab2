import type { Person } from 'schema-dts'
import { toOrganization } from './to-organization.ts'

/** A person with their role and affiliation. */
export const toPerson = ({
  name,
  role,
  affiliation,
  location,
}: {
  name: string
  role?: string | undefined
  affiliation?: string | undefined
  location?: string | undefined
}): Person => ({
  '@type': 'Person',
  name,
  ...(role && { jobTitle: role }),
  ...(affiliation && { affiliation: toOrganization(affiliation) }),
  ...(location && { workLocation: { '@type': 'Place', name: location } }),
})
