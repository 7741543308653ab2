import { expect, test } from 'vitest'
import { isEntitled } from '#domain/rights/sight/is-entitled.ts'
import type { Product } from '#schemas/product.ts'

const copy = { agency: 'Harbor Wire', sections: ['Sport', 'World'], language: 'en-GB' }
const product = (selection: Partial<Product>): Product => ({ id: 'p', name: 'P', ...selection })

test.each([
  ['selects all', {}, true],
  ['names the agency in another case', { agencies: ['HARBOR WIRE'] }, true],
  ['names another agency', { agencies: ['Ridge News'] }, false],
  ['names one of the sections', { sections: ['Business', 'world'] }, true],
  ['names no section of it', { sections: ['Business'] }, false],
  ['takes in the language', { languages: ['fr', 'en'] }, true],
  ['takes in other languages', { languages: ['fr'] }, false],
  ['has the agency, not the section', { agencies: ['Harbor Wire'], sections: ['Business'] }, false],
  ['has an empty list', { sections: [] }, false],
])('a product that %s: %s', (_, selection, entitled) => {
  expect(isEntitled([product(selection)], copy)).toBe(entitled)
})

test('copy without agency, section or language is in no list of them', () => {
  const bare = { sections: [] }
  expect(isEntitled([product({})], bare)).toBe(true)
  for (const selection of [{ agencies: ['Harbor Wire'] }, { sections: ['Sport'] }, { languages: ['en'] }])
    expect(isEntitled([product(selection)], bare)).toBe(false)
})

test('one product is enough, and two halves make no whole', () => {
  const agency = product({ agencies: ['Harbor Wire'], sections: ['Business'] })
  const section = product({ agencies: ['Ridge News'], sections: ['Sport'] })
  expect(isEntitled([agency, section], copy)).toBe(false)
  expect(isEntitled([agency, section, product({ languages: ['en'] })], copy)).toBe(true)
  expect(isEntitled([], copy)).toBe(false)
})

test('letters compare as the reader sees them, however they are composed', () => {
  expect(
    isEntitled([product({ agencies: ['Agence Récif'.normalize('NFD')] })], {
      agency: 'AGENCE RÉCIF',
      sections: [],
    }),
  ).toBe(true)
})
