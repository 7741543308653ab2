import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'

/** "southern Israel", "Central London", "the central Gaza Strip": a side of a known place. */
const side =
  /^(?:the )?(?:(?:(?:(?:north|south)(?:-?(?:east|west))?|east|west)(?:ern)?|central|upper|lower|greater|inner|downtown|rural|occupied) )+(\p{Lu}.+)$/iu
/** "Quezon City", "Clare County": the last word names a kind of place. */
const kind =
  /^(?:\p{Lu}[\p{L}.'’-]+ ){1,2}(?:City|County|Islands?|Province|Prefecture|Oblast|Peninsula|Strip|Border|Airport|Street)$/u

/** Whether a phrase shows by its words that it names a place, though no list holds it. */
export const isPlacePhrase = (text: string): boolean => {
  const whole = side.exec(text)?.[1]
  return (whole !== undefined && (isKnownPlace(whole) || kind.test(whole))) || kind.test(text)
}
