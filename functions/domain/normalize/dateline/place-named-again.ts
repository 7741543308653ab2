import { screen } from '../pattern/screen.ts'
import { isCapitals } from '../prose/is-capitals.ts'
import type { NormalizedDateline } from './normalize-dateline.ts'
import { readPlace } from './read-place.ts'

/** A name of one word or two, a full stop, colon (NDTV), bar or dash, and a sentence. */
const FORM = screen(
  /^(\p{Lu}[\p{L}-]{1,40}(?:[ /-](?:\p{Lu}[\p{L}-]{1,40}|am|an|im|in|der|de|del|la)){0,2})(?:[.:]| [|–—-]) (?=[„“"«]?[\p{Lu}\d][^.!?]{10})/u,
)
/** Where a page sets the name in bold of its own, it may be whose the story is as well ("der Rodauer Deich"). */
const inBold = /^<p><(strong|b)>[^<]{2,40}(?:\.<\/\1>|<\/\1>\.)/

/** Anywhere else, its sentence is of some length. */
const long = /^.[^.!?]{40}/u

/** How many paragraphs below are looked at. */
const reach = 12
/** A long word in small letters: a headline has one unless each of its words is set with a capital. */
const inSmallLetters = /(?<!\p{L})\p{Ll}{6}/u

/**
 * "Rodau. Nach einem Deichbruch …": a place that no list holds, as papers of Germany print it, where the story or its headline has somebody or something in it, near it
 * or on the way to it. A word that stands alone before a sentence for its own sake ("Stille. Nur der Wind …") is nowhere.
 */
export const placeNamedAgain = (
  { text: first, html = '' }: { text: string; html?: string | undefined },
  below: readonly { text: string }[],
  headline = '',
): NormalizedDateline | undefined => {
  const [opening, place = ''] = FORM.exec(first) ?? []
  if (opening === undefined || !readPlace(place)) return undefined
  const isBold = inBold.test(html)
  if (!isBold && !long.test(first.slice(opening.length))) return undefined
  const name = inWords(place).replaceAll('/', '|')
  const apart = isBold ? `(?:von|für|durch) (?:${name})|(?:${name})e?r \\p{Lu}\\p{L}+|` : ''
  const near = opening.endsWith(': ')
    ? 'in'
    : 'in|bei|aus|nach|um|near|at|à|en|a|em|i|på|ved|te|uit|w|v|tại|ở|wilayani|mkoani|mjini'
  const there = new RegExp(
    `(?<!\\p{L})(?:${apart}(?:${near}) (?:\\p{Lu}\\p{L}+['’]s )?(?:${name})|(?:${name})(?:ss[aä]|st[aä]|ll[aä]|b[ae]n))(?!\\p{L})`,
    'u',
  )
  const told = [
    first.slice(opening.length),
    ...below.slice(0, reach).map(({ text }) => text),
    ...(inSmallLetters.test(headline) ? [headline] : []),
  ]
  return told.some(text => there.test(text))
    ? { place, length: opening.length, rule: 'dateline/place-named-again' }
    : undefined
}

/** A place in capitals as sentences print it. */
const inWords = (place: string): string =>
  isCapitals(place) ? place.replace(/(?<=\p{L})\p{L}+/gu, rest => rest.toLowerCase()) : place
