import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { firstDictionary } from '#adapters/dynamodb/items/dictionary/first-dictionary.ts'
import { agencies } from '#domain/conventions/agencies/agencies.ts'
import { distributorCodes, distributors, providers } from '#domain/conventions/agencies/distributors.ts'
import { monthNames } from '#domain/conventions/calendar/month-names.ts'
import { timeZones, zonesByName } from '#domain/conventions/calendar/time-zones.ts'
import { weekdayNames } from '#domain/conventions/calendar/weekday-names.ts'
import { everydayWords } from '#domain/conventions/everyday-words.ts'
import { organizationWords } from '#domain/conventions/organizations/organization-words.ts'
import { organizations } from '#domain/conventions/organizations/organizations.ts'
import { cities } from '#domain/conventions/places/cities.ts'
import { countryNames } from '#domain/conventions/places/country-names.ts'
import { datelineLabels } from '#domain/conventions/places/dateline-labels.ts'
import { givenPlaces } from '#domain/conventions/places/given-places.ts'
import { regions } from '#domain/conventions/places/regions.ts'
import { listPhrases, relatedPhrases } from '#domain/conventions/related-phrases.ts'
import { roles } from '#domain/conventions/roles.ts'
import { bareLabels } from '#domain/normalize/contributors/bare-labels.ts'
import { colonLabels, creditLabels } from '#domain/normalize/contributors/credit-labels.ts'
import { RESERVATIONS, RIGHTS } from '#domain/normalize/copyright/rights-phrases.ts'
import { notNameWords } from '#domain/normalize/people/names/not-name-words.ts'
import { writtenOut } from '#infra/bundling/plugins/written-out.ts'

const bundle = async (path: string) => {
  const { outputFiles } = await build({
    entryPoints: [`functions/${path}`],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    platform: 'node',
    write: false,
    plugins: [writtenOut],
  })
  const code = outputFiles[0]?.text ?? ''
  return { code, exported: await import(`data:text/javascript,${encodeURIComponent(code)}`) }
}

it('the bundle holds the list of country names, not the code that makes it', async () => {
  const { code, exported } = await bundle('domain/conventions/places/country-names.ts')
  expect(exported.countryNames()).toEqual(countryNames().sort())
  expect(exported.countryNames()).toContain('Deutschland')
  expect(code).not.toContain('Intl')
})

it('the bundle holds the everyday words, in less than half of their length', async () => {
  const { code, exported } = await bundle('domain/conventions/everyday-words.ts')
  expect(exported.everydayWords).toEqual(everydayWords)
  expect(code.length).toBeLessThan(0.5 * [...everydayWords].join(' ').length)
})

it.each([
  ['domain/conventions/agencies/agencies.ts', { agencies }],
  ['domain/conventions/agencies/distributors.ts', { distributors, providers, distributorCodes }],
  ['domain/conventions/places/cities.ts', { cities: cities.toSorted() }],
  ['domain/conventions/places/regions.ts', { regions: regions.toSorted() }],
  ['domain/conventions/places/given-places.ts', { givenPlaces }],
  ['domain/conventions/places/dateline-labels.ts', { datelineLabels }],
  ['domain/normalize/people/names/not-name-words.ts', { notNameWords }],
  ['domain/conventions/organizations/organizations.ts', { organizations }],
  ['domain/conventions/organizations/organization-words.ts', { organizationWords }],
  ['domain/conventions/calendar/month-names.ts', { monthNames }],
  ['domain/conventions/calendar/weekday-names.ts', { weekdayNames }],
  ['domain/conventions/calendar/time-zones.ts', { timeZones, zonesByName }],
  ['domain/conventions/related-phrases.ts', { relatedPhrases, listPhrases }],
  ['domain/normalize/copyright/rights-phrases.ts', { RIGHTS, RESERVATIONS }],
  ['domain/conventions/roles.ts', { roles }],
  ['domain/normalize/contributors/bare-labels.ts', { bareLabels }],
  ['domain/normalize/contributors/credit-labels.ts', { creditLabels, colonLabels }],
])('the bundle of %s holds the same names and words', async (path, lists) => {
  const { code, exported } = await bundle(path)
  expect({ ...exported }).toEqual(lists)
  expect(code).not.toContain('filter')
})

it('the bundle holds the dictionary of stored items byte by byte, in less than half of its length', async () => {
  const { code, exported } = await bundle('adapters/dynamodb/items/dictionary/first-dictionary.ts')
  expect(Buffer.from(exported.firstDictionary).equals(firstDictionary)).toBe(true)
  expect(code.length).toBeLessThan(0.5 * firstDictionary.length)
})
