import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeLetters } from '#domain/encoding/compose-letters.ts'

test.for([
  ['Jose\u0301 Mu\u0308ller', 'José Müller'],
  ['\u0418\u0306од', 'Йод'],
  ['\u30ab\u3099', 'ガ'],
  ['\u0627\u0654\u0645\u0644', 'أمل'],
  ['\u09a6\u09c7\u09be', 'দো'],
  ['\u1112\u1161\u11ab\u1100\u1173\u11af', '한글'],
] as const)('composeLetters joins letters and marks: %s', ([parted, whole]) => {
  expect(composeLetters(parted)).toBe(whole)
})

test('composeLetters keeps compatibility ideographs used in names', () => {
  expect(composeLetters('神\uFA19祥\uFA1A Jose\u0301')).toBe('神\uFA19祥\uFA1A José')
})

test('composeLetters keeps canonical equivalence, and a second run changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      const composed = composeLetters(text)
      expect(composed.normalize('NFC')).toBe(text.normalize('NFC'))
      expect(composeLetters(composed)).toBe(composed)
      expect(composeLetters(text.normalize('NFD')).normalize('NFC')).toBe(text.normalize('NFC'))
    }),
  )
})
