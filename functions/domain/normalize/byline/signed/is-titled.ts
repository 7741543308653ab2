import { everydayWords } from '#domain/conventions/everyday-words.ts'
import { familyPlaces } from '#domain/conventions/places/family-places.ts'
import { givenPlaces } from '#domain/conventions/places/given-places.ts'
import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { roles } from '#domain/conventions/roles.ts'
import { initialed } from '#domain/normalize/people/names/initialed.ts'
import { isForeignToNames } from '#domain/normalize/people/names/is-person-name.ts'
import { nameParts } from '#domain/normalize/people/names/name-parts.ts'
import type { Person } from '#domain/normalize/people/piece.ts'
import { familyOnly } from './family-only.ts'
import { isBeat } from './is-beat.ts'

/** Words that begin names of places and programs, but not of persons. */
const placeOpener =
  /^(?:mount|mt\.?|lake|notre|coach|fort|ft\.?|port|las|los|cape|grand|new|upper|lower|palo|big|little|old|great|east|north|south|baton|des|rio|santa|saint|st\.?|good|best|real|super|top)$/iu
/** Words that end names of places. */
const placeEnd =
  /^(?:rapids|falls|heights|springs|county|islands?|city|village|creek|junction|township|avenue|boulevard|square|station|airport|bridge)$/iu
/** Two-word houses and institutions that look like persons. */
const houses = new Set(
  'long read|wild card|blue jays|red sox|white sox|charles schwab|johns hopkins|john deere|eli lilly|louis vuitton|calvin klein|ralph lauren|tommy hilfiger|jpmorgan chase|santa claus|harley davidson|mercedes benz|aston martin|white house|wall street|supreme court|red cross|capitol hill|downing street|fleet street|goldman sachs|morgan stanley|wells fargo|merrill lynch|general motors|general electric|rolls royce|rolling stones|pearl jam|real madrid|premier league|champions league|super bowl|air force|coast guard|wikimedia commons|google maps|google news|apple news|yahoo finance|morning joe|good morning|happy birthday|merry christmas'.split(
    '|',
  ),
)

const key = (word: string): string => word.toLowerCase().replace(/[.,]/gu, '')
const isEveryday = (word: string): boolean => everydayWords.has(key(word))

/** "A." is an initial, whichever word it would be. */
const isPart = (word: string): boolean =>
  /^\p{Lu}\.$/u.test(word) ||
  nameParts.particles.has(word) ||
  nameParts.honorifics.has(key(word)) ||
  nameParts.suffixes.has(key(word))

/** Whether a name is that of a place, team or house: "Manchester United", "Mount Vernon", "Foo Fighters". */
const isNoPerson = (name: string): boolean => {
  const words = name.split(' ')
  const [first = ''] = words
  const last = words.at(-1) ?? ''
  return (
    houses.has(name.toLowerCase()) ||
    /\p{Ll} (?:PD|FD|FC|HS)$/u.test(name) ||
    placeOpener.test(first) ||
    placeEnd.test(last) ||
    (isKnownPlace(first) && !givenPlaces.has(key(first)) && first.length > 2) ||
    (!initialed.test(name) &&
      words.some(word => !isPart(word) && (isEveryday(word) || isForeignToNames(word)))) ||
    (words.length === 3 && isKnownPlace(last) && !givenPlaces.has(key(last)) && !familyPlaces.has(key(last)))
  )
}

const romance: ReadonlySet<string> = new Set(['es', 'fr', 'it', 'pt', 'ca', 'ro'])
/** "Por El Camino", "Por San Juan", "Par Saint Georges": an article, a pronoun or a saint before one word. */
const romanceOpener =
  /^(?:el|la|lo|los|las|le|les|il|gli|nel|nella|un|una|une|um|uma|mi|mis|tu|tus|ti|su|sus|mon|ma|ton|san|santa|santo|são|saint|sainte)$/iu

/**
 * Whether what looks like persons is a title, a menu entry or a place. After a marker, only an everyday word
 * instead of the given name shows it ("By Midnight Tonight"). A bare line is doubted more, since headlines,
 * menus and captions have capitals too.
 */
export const isTitled = (people: readonly Person[], language: string | undefined): boolean => {
  if (language !== undefined)
    return people.some(({ name }) => {
      const words = name.split(' ')
      const [first = '', second = ''] = words
      const isWater =
        words.length === 2 && /^(?:lake|mount|mt\.?|cape|fort|ft\.?)$/iu.test(first) && isKnownPlace(second)
      const isRepeated = words.length > 2 && first === words.at(-1)
      return (
        isRepeated ||
        isWater ||
        (romance.has(language) && words.length === 2 && romanceOpener.test(first)) ||
        ((isEveryday(first) || familyOnly.test(first)) && (isEveryday(second) || people.length === 1)) ||
        (roles.modifiers.has(key(first)) && isEveryday(second))
      )
    })
  const [only] = people
  return (
    people.length === 1 &&
    only !== undefined &&
    (isNoPerson(only.name) || only.name.split(' ').filter(isBeat).length > 1)
  )
}
