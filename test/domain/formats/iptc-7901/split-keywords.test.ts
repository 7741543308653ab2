import { expect, test } from 'vitest'
import type { Block } from '#domain/copy.ts'
import { splitKeywords } from '#domain/formats/iptc-7901/split-keywords.ts'

const under = (keywords: string): Block[] => [
  { kind: 'line', text: keywords },
  { kind: 'line', text: 'Ferry runs aground off the cape', blankBefore: 1 },
  { kind: 'line', text: 'A ferry ran aground on Tuesday.', blankBefore: 1 },
]

test.each([
  'Kenya-mining,1stld',
  'Norway-ferries,2ndlead,wrap',
  'Espagne-meteo-volcan 2ndlead',
  'Parteien/Niederlande/',
  'Britain-royals-prince,newseries',
])('%s is a keyword line', keywords => {
  expect(splitKeywords(under(keywords)).keywords?.raw).toBe(keywords)
})

test.each(['Ferry runs aground, two hurt', 'Rail-operator to lead talks', 'Storm-hit town waits'])(
  '%s is none',
  headline => {
    expect(splitKeywords(under(headline)).keywords).toBeUndefined()
  },
)

const over = (keywords: string, headline: string): Block[] => [
  { kind: 'line', text: keywords },
  { kind: 'line', text: headline },
  { kind: 'line', text: 'A ferry ran aground on Tuesday.' },
]

test('keywords end a line on which the headline’s first word would have fitted', () => {
  expect(splitKeywords(over('Norway/ferries', 'Ferry runs aground off the cape')).keywords?.raw).toBe(
    'Norway/ferries',
  )
})

test('a line that is full is not theirs', () => {
  const headline = 'Nordhavn-Sorn-Kårvika-ferry-runs-aground-off-cape'
  expect(splitKeywords(over(headline, 'at night in the storm')).keywords).toBeUndefined()
})

test('words in lower case alone over a headline are keywords', () => {
  expect(splitKeywords(under('hokej extraliga')).keywords?.raw).toBe('hokej extraliga')
  expect(splitKeywords(over('hokej extraliga', 'porazila Sorn')).keywords).toBeUndefined()
})

test('two words in capitals over a headline that is not are keywords', () => {
  const headline = 'Un barco encalla frente al cabo'
  expect(splitKeywords(over('NAUFRAGIO CABO', headline)).keywords?.raw).toBe('NAUFRAGIO CABO')
  expect(splitKeywords(over('BARCO ENCALLA', 'FRENTE AL CABO')).keywords).toBeUndefined()
  expect(splitKeywords(over('2ND LEAD', headline)).keywords).toBeUndefined()
})
