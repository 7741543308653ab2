import { expect, test } from 'vitest'
import { matchesLanguageRange } from '#domain/rights/products/matches-language-range.ts'

test.each([
  ['en', 'en', true],
  ['en', 'en-US', true],
  ['EN', 'en-us', true],
  ['en', 'eng', false],
  ['en-US', 'en', false],
  ['de-de', 'de-DE-1996', true],
  ['de-de', 'de-Latn-DE', false],
  ['*', 'ja', true],
  ['*', undefined, true],
  ['en', undefined, false],
])('the language range %s matches %s: %s', (range, tag, taken) => {
  expect(matchesLanguageRange(range, tag)).toBe(taken)
})
