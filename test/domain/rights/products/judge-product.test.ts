import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeProduct } from '#domain/rights/products/judge-product.ts'
import type { Product } from '#schemas/product.ts'
import type { Selection } from '#schemas/selection.ts'
import { heldProduct, selection } from '../arbitrary-rights.ts'

const copy: Selection = {
  agency: 'Harbor Wire',
  distributor: 'Quay Content',
  language: 'en-GB',
  sections: ['Sport'],
  facets: { subjects: ['medtop:20000344', 'shipping'], genres: ['feature'], places: ['mombasa', 'kenya'] },
  limits: {},
}
const product = (rules: Partial<Product>): Product => ({ id: 'p', name: 'P', ...rules })

test.each<[string, Partial<Product>, 'in' | 'out']>([
  ['asks for the distributor', { distributors: ['quay content'] }, 'in'],
  ['asks for another', { distributors: ['Pier Syndicate'] }, 'out'],
  ['asks for a code with its scheme', { subjects: ['medtop:20000344'] }, 'in'],
  ['asks for the code alone', { subjects: ['20000344'] }, 'in'],
  ['asks for the code of another scheme', { subjects: ['anpa:20000344'] }, 'out'],
  ['asks for the name of the subject', { subjects: ['Shipping'] }, 'in'],
  ['asks for a part of the name', { subjects: ['ship'] }, 'out'],
  ['asks for the genre', { genres: ['Feature'] }, 'in'],
  ['asks for the country', { places: ['Kenya'] }, 'in'],
  ['excludes the agency', { excludes: { agencies: ['HARBOR WIRE'] } }, 'out'],
  [
    'asks for a subject and excludes it',
    { subjects: ['shipping'], excludes: { subjects: ['20000344'] } },
    'out',
  ],
  ['excludes what the copy is not', { excludes: { genres: ['obituary'], languages: ['de'] } }, 'in'],
  ['excludes an empty list', { excludes: { sections: [] } }, 'in'],
  ['excludes the language by its range', { excludes: { languages: ['en'] } }, 'out'],
])('a product that %s judges the copy as %s', (_, rules, judged) => {
  expect(judgeProduct(product(rules), copy)).toBe(judged)
})

test.each<[string, Partial<Selection>, Partial<Product>, 'in' | 'out' | 'unclear']>([
  ['committed before facets were kept', { facets: undefined }, { subjects: ['shipping'] }, 'unclear'],
  [
    'committed before facets were kept',
    { facets: undefined },
    { excludes: { genres: ['obituary'] } },
    'unclear',
  ],
  ['committed before facets were kept', { facets: undefined }, { sections: ['Sport'] }, 'in'],
  ['whose subjects were cut', { cut: ['subjects'] }, { subjects: ['shipping'] }, 'in'],
  ['whose subjects were cut', { cut: ['subjects'] }, { subjects: ['football'] }, 'unclear'],
  ['whose subjects were cut', { cut: ['subjects'] }, { excludes: { subjects: ['football'] } }, 'unclear'],
  ['whose subjects were cut', { cut: ['subjects'] }, { excludes: { subjects: ['shipping'] } }, 'out'],
  ['whose subjects were cut', { cut: ['subjects'] }, { genres: ['obituary'] }, 'out'],
  ['of which nothing is known', { sections: [], cut: ['all'] }, { sections: ['Sport'] }, 'unclear'],
])('copy %s (%j) is judged by %j as %s', (_, fields, rules, judged) => {
  expect(judgeProduct(product(rules), { ...copy, ...fields } as Selection)).toBe(judged)
})

test('copy without facets is never judged in by mistake, nor out when a product would cover it', () => {
  fc.assert(
    fc.property(heldProduct, selection, (held, given) => {
      const known = judgeProduct(held, given)
      const { facets: _, ...less } = given
      const unknown = judgeProduct(held, less)
      if (known === 'in') expect(unknown).not.toBe('out')
      if (unknown === 'in') expect(known).toBe('in')
    }),
  )
})
