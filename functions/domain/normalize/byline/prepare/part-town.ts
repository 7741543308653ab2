import { givenPlaces } from '../../../conventions/places/given-places.ts'
import { isKnownPlace } from '../../../conventions/places/is-known-place.ts'
import { isPersonName } from '../../people/names/is-person-name.ts'

const form = /^(\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,3}) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$/u

/**
 * Separates the town from the name before it if a date followed: "Ana Ruiz Madrid [3 MAY 2019]". Source:
 * elpais.com.
 */
export const partTown = (line: string): string => {
  const [, name, town] = form.exec(line) ?? []
  return name && town && isPersonName(name) && isKnownPlace(town) && !givenPlaces.has(town.toLowerCase())
    ? `${name}, ${town}`
    : line
}
