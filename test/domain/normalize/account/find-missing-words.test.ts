import { expect, test } from 'vitest'
import { findMissingWords } from '#domain/normalize/account/find-missing-words.ts'

test.each([
  ['the same text', ['A night ferry.'], ['A night ferry.'], []],
  ['the same but for space at its ends', ['A night ferry. \n'], ['A night ferry.'], []],
  ['a text told in parts', ['A night ferry.'], ['a', 'night ferry'], []],
  [
    'a text that stood twice and is kept once',
    ['The ferry.', 'The ferry. '],
    ['The ferry.'],
    ['the', 'ferry'],
  ],
  ['a word of one text', ['The ferry.', 'A pier.'], ['The ferry.', 'pier'], ['a']],
  ['a word with a soft hyphen', ['No archi\u00ADval use. Pier.'], ['No archival use.', 'Pier'], []],
  ['nothing kept', ['A pier.'], [], ['a', 'pier']],
])('findMissingWords for %s', (_, input, accounted, missing) => {
  expect(findMissingWords(input, accounted)).toEqual(missing)
})
