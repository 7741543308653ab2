import type { Territory } from '#schemas/license/territory.ts'
import { countries } from './countries.ts'
import { parts } from './parts.ts'
import { regions } from './regions.ts'

const names = new Map([
  ...countries.map(({ alpha2, name }) => [alpha2, name] as const),
  ...Object.entries(parts).map(([code, [name = code]]) => [code, name] as const),
  ...Object.entries(regions).map(([code, { name }]) => [code, name] as const),
])

/** The English name of a territory, or its code if the tables have none. */
export const territoryName = (territory: Territory): string => names.get(territory) ?? territory
