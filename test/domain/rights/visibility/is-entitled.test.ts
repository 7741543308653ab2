import { expect, test } from 'vitest'
import { isEntitled } from '#domain/rights/visibility/is-entitled.ts'
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
])('a product that %s covers the copy: %s', (_, selection, entitled) => {
  expect(isEntitled([product(selection)], copy)).toBe(entitled)
})

test('copy without agency, section or language is covered only by products without such lists', () => {
  const bare = { sections: [] }
  expect(isEntitled([product({})], bare)).toBe(true)
  for (const selection of [{ agencies: ['Harbor Wire'] }, { sections: ['Sport'] }, { languages: ['en'] }])
    expect(isEntitled([product(selection)], bare)).toBe(false)
})

test('one product must cover the copy, not two of them half each', () => {
  const agency = product({ agencies: ['Harbor Wire'], sections: ['Business'] })
  const section = product({ agencies: ['Ridge News'], sections: ['Sport'] })
  expect(isEntitled([agency, section], copy)).toBe(false)
  expect(isEntitled([agency, section, product({ languages: ['en'] })], copy)).toBe(true)
  expect(isEntitled([], copy)).toBe(false)
})

test('names are compared in any case and Unicode composition', () => {
  expect(
    isEntitled([product({ agencies: ['Agence Récif'.normalize('NFD')] })], {
      agency: 'AGENCE RÉCIF',
      sections: [],
    }),
  ).toBe(true)
})
