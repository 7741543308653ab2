import { expect, test } from 'vitest'
import { readTerritoryLimits } from '#domain/rights/limits/read-territory-limits.ts'

test.each([
  ['UK OUT', { out: ['GB'] }],
  ['U.K. OUT', { out: ['GB'] }],
  ['UK AND EIRE OUT', { out: ['GB', 'IE'] }],
  ['UK/IRELAND/FRANCE OUT', { out: ['GB', 'IE', 'FR'] }],
  ['NEW YORK OUT', { out: ['US-NY'] }],
  ['South Korea out; ', { out: ['KR'] }],
  ['JAPAN AND KOREA OUT', { out: ['JP', 'KR'] }],
  ['NO USE IN GERMANY, AUSTRIA AND SWITZERLAND', { out: ['dach'] }],
  ['Not for publication in Österreich', { out: ['AT'] }],
  ['Not available in Latin America', { out: ['latin-america'] }],
  ['NOT FOR RELEASE TO NEW ZEALAND NEWSPAPERS', { out: ['NZ'] }],
  ['NORTH AMERICA USE ONLY', { only: ['north-america'] }],
  ['For use in the UK only', { only: ['GB'] }],
  ['EU AND NORWAY ONLY', { only: ['EU', 'NO'] }],
  ['NOT FOR USE OUTSIDE THE UK', { only: ['GB'] }],
  ['Nicht für Österreich und die Schweiz', { out: ['AT', 'CH'] }],
  ['AUSSER SCHWEIZ', { out: ['CH'] }],
  ['Keine Verwendung in Österreich', { out: ['AT'] }],
  ['Nur zur Verwendung in Deutschland', { only: ['DE'] }],
  ['Nicht außerhalb von Deutschland', { only: ['DE'] }],
  ['Utilisation interdite en Belgique', { out: ['BE'] }],
  ['Uniquement en France', { only: ['FR'] }],
  ["Vietato l'uso in Italia", { out: ['IT'] }],
  ["Solo per l'Italia", { only: ['IT'] }],
  ['Prohibido su uso en México', { out: ['MX'] }],
  ['Niet voor gebruik in België', { out: ['BE'] }],
  ['Ikke til bruk i Sverige', { out: ['SE'] }],
  ['Ej för publicering i Norge', { out: ['NO'] }],
  ['World rights except Germany', { out: ['DE'] }],
  ['Worldwide excluding China and Hong Kong', { out: ['CN', 'HK'] }],
  ['France et Belgique exclues', { out: ['FR', 'BE'] }],
  ['Uso prohibido en México', { out: ['MX'] }],
  ['Solo para España', { only: ['ES'] }],
  ['Norway and Sweden', { only: ['NO', 'SE'] }],
  ['geography="United Kingdom"', { only: ['GB'] }],
])('the territories of "%s" are read', (text, limits) => {
  expect(readTerritoryLimits(text)).toEqual(limits)
})

test.each([
  ['NOT AVAILABLE IN RURITANIA', { unclear: true }],
  ['UK AND RURITANIA OUT', { out: ['GB'], unclear: true }],
  ['UK ONLY, NOT FRANCE', { unclear: true }],
  ['FOR USE IN EUROPE EXCEPT FRANCE', { unclear: true }],
  ['FOR USE IN EUROPE EXCLUDING FRANCE', { unclear: true }],
  ['EUROPE, FRANCE EXCLUDED', { unclear: true }],
  ['CANADA OUT, QUEBEC ONLY', { unclear: true }],
  ['World rights except Ruritania and Spain', { unclear: true }],
  ['Nicht in Ruritanien', { unclear: true }],
  ['ALL OUT', { unclear: true }],
])('"%s" is read as unclear', (text, limits) => {
  expect(readTerritoryLimits(text)).toEqual(limits)
})
