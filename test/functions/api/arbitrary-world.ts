import fc from 'fast-check'
import type { Licensee } from '#schemas/licensee.ts'
import type { Product } from '#schemas/product.ts'
import { licenseeOf } from './licensee-of.ts'
import type { Said } from './newsroom.ts'

export const NOW = '2026-03-01T12:00:00Z'
const BEFORE = '2026-03-01T11:59:59Z'
const AFTER = '2026-03-01T12:00:01Z'

const AGENCIES = ['Harbor Wire', 'Ridge News']
const SECTIONS = ['World', 'Sport', 'Money']
const LANGUAGES = ['en', 'en-GB', 'de']
export const PRODUCTS = ['one', 'two', 'three', 'four']
export const ARTICLES = ['a', 'b', 'tag:harbor,2026:c/1', 'd', 'e']

/** Mostly absent, so that most products select something and most licensees see some of it. */
const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 3 }, { arbitrary, weight: 2 })

const mostly = <T>(usual: T, ...others: T[]) => fc.constantFrom(usual, usual, usual, usual, ...others)

const product = (id: string): fc.Arbitrary<Product> =>
  fc
    .record({
      agencies: maybe(fc.subarray(AGENCIES)),
      sections: maybe(fc.subarray(SECTIONS)),
      languages: maybe(fc.subarray(['en', 'de'])),
    })
    .map(selection => ({ id, name: id, ...selection }))

const licensee = (id: string): fc.Arbitrary<Licensee> =>
  fc
    .array(
      fc.record({
        productId: fc.constantFrom(...PRODUCTS),
        from: mostly<string>('2020-01-01T00:00:00Z', NOW, AFTER),
        until: mostly<string | undefined>(undefined, BEFORE, NOW, AFTER),
      }),
      { minLength: 1, maxLength: 4, size: 'max' },
    )
    .map(entitlements => ({ ...licenseeOf(id), entitlements }))

/** One drop as committed: any selection, any status, revisions of few articles, so that each has several. */
const said: fc.Arbitrary<Said> = fc.record({
  id: fc.constantFrom(...ARTICLES),
  kind: fc.constantFrom('revision', 'revision', 'release'),
  status: fc.constantFrom('usable', 'usable', 'usable', 'withheld', 'canceled'),
  embargoedUntil: fc.constantFrom(undefined, undefined, BEFORE, NOW, AFTER),
  agency: fc.constantFrom(undefined, ...AGENCIES),
  sections: fc.subarray(SECTIONS),
  language: fc.constantFrom(undefined, ...LANGUAGES),
})

/** Products, licensees and a history of drops. As in a commit, nothing is usable before its embargo ends. */
export const world = fc.record({
  products: fc.tuple(...PRODUCTS.map(product)),
  licensees: fc.tuple(licensee('gazette'), licensee('herald')),
  history: fc.array(
    said.map(one =>
      one.status === 'usable' && one.embargoedUntil === AFTER ? { ...one, embargoedUntil: NOW } : one,
    ),
    { maxLength: 40, size: 'max' },
  ),
})
