import type { Territory } from '#schemas/territory.ts'
import { regions } from './regions.ts'

/** The countries, and parts of countries, that a territory is sure to hold. A country holds itself. */
export const membersOf = (territory: Territory): readonly string[] =>
  regions[territory]?.members ?? [territory]
