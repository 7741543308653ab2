import type { Territory } from '#schemas/license/territory.ts'
import { regions } from './regions.ts'

/**
 * The countries, and parts of countries, that certainly belong to a territory. A country belongs to itself.
 */
export const membersOf = (territory: Territory): readonly string[] =>
  regions[territory]?.members ?? [territory]
