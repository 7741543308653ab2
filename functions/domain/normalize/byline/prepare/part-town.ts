import { familyPlaces } from '#domain/conventions/places/family-places.ts'
import { givenPlaces } from '#domain/conventions/places/given-places.ts'
import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { isPersonName } from '#domain/normalize/people/names/is-person-name.ts'

const form =
  /^((?!\p{Lu}{2,3} \p{Lu}\p{Ll})\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,3}) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$/u

/** "ANA RUIZ DE SÃO PAULO". Source: Folha de S.Paulo. */
const behindPreposition = /^(\p{Lu}{2,}(?: \p{Lu}{2,}){1,3}?) D[EOA] (\p{Lu}{3,}(?: \p{Lu}{3,})?)$/u

/** "القاهرة - آنا رويز". */
const before = /^([\p{Script=Arabic} ]{3,20}?) ?[-–—:] ([\p{Script=Arabic} ]{5,40})$/u

const isTown = (town: string): boolean =>
  isKnownPlace(town) && !givenPlaces.has(town.toLowerCase()) && !familyPlaces.has(town.toLowerCase())

/**
 * Separates the town from the name before it if a date followed, "Ana Ruiz Madrid [3 MAY 2019]", or the
 * format states a byline: "Ana Ruiz Hyderabad", "ANA RUIZ DE SÃO PAULO", "القاهرة - آنا رويز". Sources: elpais.com, papers of India.
 */
export const partTown = (line: string): string => {
  const [, first = '', second = ''] = before.exec(line) ?? []
  if (isTown(first)) return `${second}, ${first}`
  const [, name, town] = behindPreposition.exec(line) ?? form.exec(line) ?? []
  return name && town && isPersonName(name) && isTown(town) ? `${name}, ${town}` : line
}
