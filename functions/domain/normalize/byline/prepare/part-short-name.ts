import { givenPlaces } from '#domain/conventions/places/given-places.ts'
import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'

/** "Li Na Rome": a name of two short words, as many Chinese ones are, and a city. */
const form = /^(\p{Lu}\p{Ll}{1,2} \p{Lu}\p{Ll}{1,3}) (\p{Lu}\p{L}+)$/u

/**
 * Separates the town from two short words before it. After longer ones, a third word is more often part of
 * the name.
 */
export const partShortName = (line: string): string => {
  const [, name, town] = form.exec(line) ?? []
  return name && town && isKnownPlace(town) && !givenPlaces.has(town.toLowerCase())
    ? `${name}, ${town}`
    : line
}
