import type { Contributor } from '#schemas/article.ts'
import { screen } from '../pattern/screen.ts'

const inTurn = screen(/^(.{3,120}?),? respectively\.?$/u)

/** The places of "Quito and Lima, respectively", one for each of so many persons; undefined where they are not as many. */
const readPlaces = (place: string, persons: number): string[] | undefined => {
  const [, places] = inTurn.exec(place) ?? []
  return [/,? and /u, /, and |, | and /u]
    .map(joint => places?.split(joint) ?? [])
    .find(({ length }) => length === persons)
}

/** Persons who lack a place with where all of them were, or each: "A and B contributed from Quito and Lima, respectively". */
export const placeInTurn = (persons: readonly Contributor[], place: string): Contributor[] => {
  const places = readPlaces(place, persons.length)
  return persons.map((person, index) => ({ location: places?.[index] ?? place, ...person }))
}
