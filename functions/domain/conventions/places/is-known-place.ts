import { cities } from './cities.ts'
import { foldPlace } from './fold-place.ts'
import { isKnownRegion } from './is-known-region.ts'

const known = new Set(cities.map(foldPlace))

/** Whether a name is a known city, a country, a state or a province. */
export const isKnownPlace = (name: string): boolean => known.has(foldPlace(name)) || isKnownRegion(name)
