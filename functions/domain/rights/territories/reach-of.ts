import type { Territory } from '#schemas/license/territory.ts'
import { regions } from './regions.ts'

/**
 * The countries, and parts of countries, that at least some people count as part of a territory: what is
 * excluded with it.
 */
export const reachOf = (territory: Territory): readonly string[] => {
  const region = regions[territory]
  return region ? [...region.members, ...(region.also ?? [])] : [territory]
}
