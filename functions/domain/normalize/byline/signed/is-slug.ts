import { everydayWords } from '#domain/conventions/everyday-words.ts'
import { givenPlaces } from '#domain/conventions/places/given-places.ts'
import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { isKnownRegion } from '#domain/conventions/places/is-known-region.ts'
import { initialed } from '#domain/normalize/people/names/initialed.ts'
import { isForeignToNames } from '#domain/normalize/people/names/is-person-name.ts'
import { nameParts } from '#domain/normalize/people/names/name-parts.ts'
import { matchOrganization } from '#domain/normalize/people/organizations/match-organization.ts'
import type { Person } from '#domain/normalize/people/piece.ts'
import { isBeat } from './is-beat.ts'

/** "OpenAI": small letters before capitals end no name. */
const compound = /\p{Ll}\p{Lu}{2,}$/u

/**
 * Whether what looks like a person and an agency is a slug, the words under which an agency files a story,
 * which publishing systems print instead of its byline ("Tariffs Steel Canada, Associated Press"). It shows
 * by one everyday word, since those are nobody's name, by a place instead of a given name, or by a country
 * after two words.
 */
export const isSlug = ({ name, role, affiliation = '' }: Person): boolean => {
  if (role !== undefined || initialed.test(name)) return false
  const words = name.split(' ').filter(word => !nameParts.particles.has(word) && word.length > 2)
  const [first = ''] = words
  const last = words.at(-1) ?? ''
  const isPlaced =
    (isKnownPlace(first) && !givenPlaces.has(first.toLowerCase())) ||
    (words.length > 2 && isKnownRegion(last) && !givenPlaces.has(last.toLowerCase()))
  return (
    (isPlaced && matchOrganization(affiliation) === affiliation) ||
    words.some(
      word => compound.test(word) || isForeignToNames(word) || everydayWords.has(word.toLowerCase()),
    ) ||
    words.filter(isBeat).length > 1
  )
}
