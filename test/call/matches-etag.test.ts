import { expect, test } from 'vitest'
import { matchesEtag } from '#call/matches-etag.ts'

test.each([
  ['"a1"', true],
  ['W/"a1"', true],
  ['*', true],
  [' * ', true],
  ['"b2", "a1"', true],
  ['"b2",W/"a1"', true],
  ['"x, ", "a1"', true],
  ['"b2"', false],
  ['"x"a1"y"', false],
  ['a1', false],
  ['', false],
  ['"a1', false],
])('If-None-Match: %s', (field, matched) => {
  expect(matchesEtag(field, '"a1"')).toBe(matched)
})
