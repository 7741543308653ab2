import { foldPlace } from './fold-place.ts'
import { regions } from './regions.ts'

/** Languages whose country names datelines carry. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'pl', 'ru', 'tr'] as const
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** Codes that CLDR names and that are organizations or currencies. */
const NO_PLACES = new Set(['EU', 'EZ', 'QO', 'XA', 'XB', 'ZZ'])
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

const countryNames = (): string[] =>
  LANGUAGES.flatMap(language => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    return LETTERS.flatMap(a =>
      LETTERS.map(b => (NO_PLACES.has(a + b) ? undefined : names.of(a + b))),
    ).filter(name => name !== undefined)
  })

/** Whether a name is a country (Unicode CLDR, in the languages of the agencies), a state or a province. */
export const isKnownRegion: (name: string) => boolean = (() => {
  let known: ReadonlySet<string> | undefined
  return (name: string) => {
    known ??= new Set([...countryNames(), ...regions, ...SHORT].map(foldPlace))
    return known.has(foldPlace(name))
  }
})()
