import { countries } from './countries.ts'
import { regions } from './regions.ts'

const known = new Set([...countries.map(({ alpha2 }) => alpha2), ...Object.keys(regions)])

/**
 * Whether a code is a country, a part of an existing country, or a region of the table. The parts themselves
 * are not checked.
 */
export const isTerritory = (code: string): boolean =>
  known.has(code) || known.has(code.replace(/-[A-Z0-9]+$/, ''))
