import { expect, test } from 'vitest'
import { decodeIso6937 } from '#domain/encoding/decode-iso6937.ts'
import { guessSingleByte } from '#domain/encoding/guess/guess-single-byte.ts'

const bytes = (latin: string) => Buffer.from(latin, 'latin1')

test.each([
  ['ibm850', 'Die F\x84hre f\x84hrt ab M\x84rz f\x81r alle, sagt Gro\xE1mann. \x9Ara w\x84re \x81berrascht.'],
  [
    'ibm850',
    'Le bac co\x96te 2 euros, et l\x27\x82t\x82 prochain 3, annonce la mairie o\x97 il a \x82t\x82 fait.',
  ],
])('the letters of DOS are read as %s', (encoding, text) => {
  const read = guessSingleByte(bytes(text))
  expect(read.encoding).toBe(encoding)
  expect(read.text).toMatch(
    /^(?:Die Fähre fährt ab März für alle, sagt Großmann|Le bac coûte 2 euros, et l'été)/,
  )
})

test.each([
  ['Le maire a d\xE9fendu l\x27\xBDuvre sociale du port, dit Zo\xE9 Garnier.', "l'œuvre"],
  ['Die F\xE4hre kostet 40.000 \xA4 im Jahr, sagt Gro\xDFmann.', '40.000 €'],
])(
  'a letter or sign that Latin-9 has beside those of Latin-1 is read where the drop declares Latin-1: %s',
  (text, part) => {
    expect(guessSingleByte(bytes(text), 2)).toMatchObject({
      encoding: 'iso-8859-15',
      text: expect.stringContaining(part),
    })
  },
)

test('accents before their letters are those of ISO 6937', () => {
  const text =
    'La citt\xC1a \xC1e gi\xC1a chiusa, perch\xC2e piove, dice Niccol\xC1o. L\x27\xC8Uberfahrt kostet f\xC8unf.'
  expect(guessSingleByte(bytes(text))).toMatchObject({
    encoding: 'iso-6937',
    text: "La città è già chiusa, perché piove, dice Niccolò. L'Überfahrt kostet fünf.",
  })
})

test.each(['\xC1 la carte', 'a\xC1', 'a\xC9b', 'a\xCBq', 'a\xE5b'])(
  'an accent without a letter that takes it is none of ISO 6937: %j',
  text => {
    expect(decodeIso6937(bytes(text))).toBeUndefined()
  },
)
