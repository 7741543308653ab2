import type { Territory } from '#schemas/territory.ts'
import { countries } from './countries.ts'
import { parts } from './parts.ts'
import { regions } from './regions.ts'
import { spellings } from './spellings.ts'

/** Words of the conditions themselves; any other word may be the name of a place. */
const FILLERS = new Set(
  (
    'a access all also and any app apps archive archives are as at audiences available be broadcast broadcasters by cleared clients commercial content copy countries country ' +
    'customers digital distributed distribution editorial except excepted excepting excl excluded excluding exclusively export for from geo in internet is it licensed licensees mag magazine ' +
    'magazines mags market markets may media must national new newspapers newspaper no not of offered on online only or other out outlets outside papers photo ' +
    'photos picture pictures please print prohibited publication publications published publishers readers reasons region regional release released ' +
    'republication reproduction restricted rights sale sales self story subscribers tabloids television territories territory text that the this to tv ' +
    'usage use used users video web websites whole with within worldwide world ' +
    'alleen apenas au ausgenommen ausser ausserhalb außer außerhalb aux bruk de der die diffusion em esclusa esclusi excepto exclu exclue exclues exclus exclusivo excluida excluido ej endast en et för für gebruik i ikke interdit interdite kein keine kun kunden l la niet nicht nur na nutzung o oder och og ou para per proibido prohibido publicering sauf solo somente su sólo til und uniquement usar uso utilisation verwendung veröffentlichung verwenden vietato von voor y zur'
  ).split(' '),
)

const named: readonly (readonly [string, Territory])[] = [
  ...countries.map(({ alpha2, name }) => [name, alpha2] as const),
  ...Object.entries(regions).map(([code, { name }]) => [name, code] as const),
  ...[...Object.entries(parts), ...Object.entries(spellings)].flatMap(([code, names]) =>
    names.map(name => [name, code] as const),
  ),
]

const fold = (name: string) => name.normalize('NFC').toLowerCase().replace(/\./gu, '').replaceAll('&', 'and')

const byName = new Map(named.map(([name, code]) => [fold(name), code]))

// Folded names hold letters, spaces, commas, hyphens and apostrophes: nothing special in a regular
// expression.
const longestFirst = [...byName.keys()].toSorted((one, other) => other.length - one.length)

const NAME = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu')

/** Words between names, and before them in NITF (`geography="Norway"`). */
const JOINTS = new Set([
  'and',
  'or',
  'und',
  'oder',
  'et',
  'ou',
  'y',
  'e',
  'og',
  'och',
  'en',
  'the',
  'geography',
])

export interface FoundTerritories {
  /** In order, without duplicates. */
  territories: Territory[]
  /** No word is left that may name another. */
  isClear: boolean
  /** No word is left at all. */
  isBare: boolean
}

/** The territories a condition names. */
export const findTerritories = (text: string): FoundTerritories => {
  const plain = fold(text)
  const found = plain.match(NAME)?.map(name => byName.get(name)) ?? []
  const rest = plain.replace(NAME, ' ').match(/\p{L}+/gu) ?? []
  const territories = [...new Set(found.filter(code => code !== undefined))]
  const isFound = territories.length > 0
  return {
    territories,
    isClear: isFound && rest.every(word => FILLERS.has(word)),
    isBare: isFound && rest.every(word => JOINTS.has(word)),
  }
}
