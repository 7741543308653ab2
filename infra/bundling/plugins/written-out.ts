import type { Plugin } from 'esbuild'
import { countryNames } from '#domain/conventions/places/country-names.ts'

/** Writes out the names of countries, which ICU would take 20 ms of a cold start to compute. */
export const writtenOut: Plugin = {
  name: 'written-out',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]conventions[\\/]places[\\/]country-names\.ts$/ }, () => ({
      contents: `export const countryNames = () => ${JSON.stringify(countryNames().join('|'))}.split('|')`,
    })),
}
