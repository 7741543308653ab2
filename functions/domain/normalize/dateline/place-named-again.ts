import { screen } from '../pattern/screen.ts'
import type { NormalizedDateline } from './normalize-dateline.ts'
import { readPlace } from './read-place.ts'

/** A name of one word or two, a full stop, and a sentence of some length. */
const FORM = screen(
  /^(\p{Lu}[\p{Ll}-]+(?:[ /-](?:\p{Lu}[\p{Ll}-]+|am|an|im|in|der|de|del|la)){0,2})\. (?=[„“"«]?\p{Lu}[^.!?]{40})/u,
)
/** How many paragraphs below are looked at. */
const reach = 12

/**
 * "Rodau. Nach einem Deichbruch …": a place that no list holds, as papers of Germany print it, where the story has somebody or something in it, near it or on the way
 * to it. A word that stands alone before a sentence for its own sake ("Stille. Nur der Wind …") is nowhere.
 */
export const placeNamedAgain = (
  first: string,
  below: readonly { text: string }[],
): NormalizedDateline | undefined => {
  const [opening, place = ''] = FORM.exec(first) ?? []
  if (opening === undefined || !readPlace(place)) return undefined
  const there = new RegExp(
    `(?<!\\p{L})(?:in|bei|aus|nach|um|near|at|à|en|a) (?:${place.replaceAll('/', '|')})(?!\\p{L})`,
    'u',
  )
  const told = [first.slice(opening.length), ...below.slice(0, reach).map(({ text }) => text)]
  return told.some(text => there.test(text))
    ? { place, length: opening.length, rule: 'dateline/place-named-again' }
    : undefined
}
