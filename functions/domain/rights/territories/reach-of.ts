import type { Territory } from '#schemas/territory.ts'
import { regions } from './regions.ts'

/** The countries, and parts of countries, that some at least count into a territory: what goes out with it. */
export const reachOf = (territory: Territory): readonly string[] => {
  const region = regions[territory]
  return region ? [...region.members, ...(region.also ?? [])] : [territory]
}
