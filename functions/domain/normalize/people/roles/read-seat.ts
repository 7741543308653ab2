import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'

const correspondent =
  /^(?:corr|korr|enviad|envoy|inviat|reporter|repórter|periodista|journalist|jornalista|especial|spécial)/iu
const houseAndTown =
  /^(?:del?|della?|d[aou]|der|des) (?:l[ae] )?(\p{Lu}.{1,40}?) (?:en|em|à|a|da|in|aus) (\p{Lu}.{1,40})$/u
const townAndHouse = /^(?:en|em|à|a|in) (\p{Lu}.{1,40}?) (?:del?|della?|d[aou]|der) (?:la )?(\p{Lu}.{1,40})$/u
const titledHouse = /^de ((?:El|La) \p{Lu}.{1,40})$/u
const posted = /^(?:corr|enviad|envoy|inviat|especial|spécial)/iu
const oneHouse = /^(?:del?|della|d[aou]) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$/u

/** The house and the town behind a correspondent, in either order: "de El Faro en Lima", "en Lima de El Faro"; or the house alone: "de Andina". */
export const readSeat = (noun: string, tail: string): { employer: string; place?: string } | undefined => {
  if (!correspondent.test(noun)) return undefined
  const [, first = '', town = ''] = houseAndTown.exec(tail) ?? []
  if (isKnownPlace(town)) return { employer: first, place: town }
  const [, place = '', employer = ''] = townAndHouse.exec(tail) ?? []
  if (isKnownPlace(place) && !isKnownPlace(`${place} de ${employer}`)) return { employer, place }
  const house = titledHouse.exec(tail)?.[1] ?? (posted.test(noun) ? oneHouse.exec(tail)?.[1] : undefined)
  return house && !isKnownPlace(house) ? { employer: house } : undefined
}
