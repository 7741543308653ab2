import { countryNames } from './country-names.ts'
import { foldPlace } from './fold-place.ts'
import { regions } from './regions.ts'

const SHORT = [
  'UK',
  'USA',
  'US',
  'UAE',
  'GB',
  'Korea',
  'Czech Republic',
  'Ivory Coast',
  'Burma',
  'Congo',
  'Türkei',
  'Turkey',
  'Holland',
]

/** Whether a name is a country (Unicode CLDR, in the languages of the agencies), a state or a province. */
export const isKnownRegion: (name: string) => boolean = (() => {
  let known: ReadonlySet<string> | undefined
  return (name: string) => {
    known ??= new Set([...countryNames(), ...regions, ...SHORT].map(foldPlace))
    return known.has(foldPlace(name))
  }
})()
