import { expect, test } from 'vitest'
import { alpha3 } from '#domain/rights/policy/alpha3.ts'
import { countries } from '#domain/rights/territories/countries.ts'
import { isTerritory } from '#domain/rights/territories/is-territory.ts'
import { parts } from '#domain/rights/territories/parts.ts'
import { regions } from '#domain/rights/territories/regions.ts'
import { spellings } from '#domain/rights/territories/spellings.ts'
import { Territory } from '#schemas/license/territory.ts'

const codes = new Set(countries.map(({ alpha2 }) => alpha2))

test('the table has the 249 countries of ISO 3166-1, each with its own codes', () => {
  expect(countries).toHaveLength(249)
  expect(codes.size).toBe(249)
  expect(new Set(alpha3.values()).size).toBe(249)
  expect(['DE', 'CH', 'ZW', 'GB'].map(code => alpha3.get(code))).toEqual(['DEU', 'CHE', 'ZWE', 'GBR'])
  for (const { alpha2, name } of countries)
    expect(`${alpha2} ${alpha3.get(alpha2)} ${name}`).toMatch(/^[A-Z]{2} [A-Z]{3} \p{L}/u)
})

test('every country has its name in CLDR, or one of the known exceptions', () => {
  const cldr = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' })
  const letters = (name = '') =>
    name
      .normalize('NFD')
      .replaceAll('&', 'and')
      .replace(/St\.? /gu, 'Saint ')
      .replace(/\P{L}/gu, '')
      .toLowerCase()
  const ours = countries.filter(({ alpha2, name }) => letters(cldr.of(alpha2)) !== letters(name))
  expect(ours.map(({ alpha2 }) => alpha2).join(' ')).toBe('CC CZ GS HK HM MM MO PN PS TL TR UM VA VC')
})

test('every region holds countries only, each once', () => {
  for (const { members, also = [] } of Object.values(regions)) {
    const all = [...members, ...also]
    expect(all.filter(code => !codes.has(code))).toEqual([])
    expect(new Set(all).size).toBe(all.length)
  }
})

test('every inhabited continent is a region, and no country is in two of them', () => {
  const continents = ['africa', 'asia', 'europe', 'oceania'].flatMap(name => regions[name]?.members ?? [])
  expect(new Set(continents).size).toBe(continents.length)
})

test('every part, spelling and region is a valid territory', () => {
  for (const code of [...Object.keys(parts), ...spellings.map(([code]) => code), ...Object.keys(regions)]) {
    expect(isTerritory(code)).toBe(true)
    expect(Territory.parse(code)).toBe(code)
  }
  expect(['XX', 'ruritania', 'gb', 'XX-NY'].filter(isTerritory)).toEqual([])
})
