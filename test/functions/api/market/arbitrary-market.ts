import fc from 'fast-check'
import { Channel } from '#schemas/license/channel.ts'
import type { Licensee } from '#schemas/licensee.ts'
import type { Product, ProductRules } from '#schemas/product.ts'
import { licenseeOf } from '../licensee-of.ts'
import type { Story } from './plain-model.ts'
import { clauses, territories } from './plain-rights.ts'

export const NOW = '2026-03-01T12:00:00.000Z'
const BEFORE = '2026-03-01T11:59:59.000Z'
const AFTER = '2026-03-01T12:00:01.000Z'

export const IDS = ['story-a', 'tag:harbor,2026:b/1', 'story-c', 'story-d', 'ahead-1', 'ahead-2']
const PRODUCTS = ['one', 'two', 'three', 'four', 'five', 'six']
const LICENSEES = 50

const AGENCIES = ['Harbor Wire', 'Ridge News']
const DISTRIBUTORS = ['Quay Content', 'Pier Syndicate']
const SECTIONS = ['World', 'Sport', 'Money']
const SUBJECTS = ['20000344', 'shipping']
const GENRES = ['feature', 'analysis']
const PLACES = ['nairobi', 'oslo']

const present = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T

/** Mostly absent, so that most products select something. */
const seldom = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 5 }, { arbitrary, weight: 1 })

const rules: fc.Arbitrary<ProductRules> = fc
  .record({
    agencies: seldom(fc.subarray(AGENCIES)),
    distributors: seldom(fc.subarray(DISTRIBUTORS)),
    sections: seldom(fc.subarray(SECTIONS, { minLength: 1 })),
    subjects: seldom(fc.subarray(SUBJECTS, { minLength: 1 })),
    languages: seldom(fc.subarray(['en', 'de'], { minLength: 1 })),
    genres: seldom(fc.subarray(GENRES, { minLength: 1 })),
    places: seldom(fc.subarray(PLACES, { minLength: 1 })),
  })
  .map(present)

const product = (id: string): fc.Arbitrary<Product> =>
  fc
    .record({ own: rules, excludes: seldom(rules) })
    .map(({ own, excludes }) => present({ id, name: id, ...own, excludes }))

const entitlement = fc
  .record({
    productId: fc.constantFrom(...PRODUCTS),
    from: fc.constantFrom('2020-01-01T00:00:00.000Z', '2020-01-01T00:00:00.000Z', NOW, AFTER),
    until: fc.constantFrom(undefined, undefined, undefined, BEFORE, NOW, AFTER),
    territories: fc.option(fc.subarray(Object.keys(territories), { minLength: 1, maxLength: 2 }), {
      nil: undefined,
      freq: 2,
    }),
    channels: fc.option(fc.subarray(Channel.options, { minLength: 1, maxLength: 2 }), {
      nil: undefined,
      freq: 2,
    }),
    advance: fc.constantFrom(undefined, undefined, true),
  })
  .map(present)

const licensee = (id: string): fc.Arbitrary<Licensee> =>
  fc
    .array(entitlement, { minLength: 1, maxLength: 3, size: 'max' })
    .map(entitlements => ({ ...licenseeOf(id), entitlements }))

export const story: fc.Arbitrary<Omit<Story, 'mark'>> = fc
  .record({
    id: fc.constantFrom(...IDS),
    isKill: fc.integer({ min: 0, max: 9 }).map(roll => roll === 0),
    agency: fc.constantFrom(undefined, ...AGENCIES),
    distributor: fc.constantFrom(undefined, ...DISTRIBUTORS),
    language: fc.constantFrom(undefined, 'en', 'en-GB', 'de'),
    sections: fc.subarray(SECTIONS),
    subjects: fc.subarray(SUBJECTS),
    genres: fc.subarray(GENRES, { maxLength: 1 }),
    place: fc.constantFrom(undefined, ...PLACES),
    clauses: fc.subarray(Object.keys(clauses), { maxLength: 2 }),
  })
  .map(given => ({ ...given, isAhead: given.id.startsWith('ahead') }))

/** Fifty licensees with any rights, six products with any rules, and a history of stories under any terms. */
export const market = fc.record({
  products: fc.tuple(...PRODUCTS.map(product)),
  licensees: fc.tuple(...Array.from({ length: LICENSEES }, (_, at) => licensee(`paper-${at}`))),
  stories: fc.array(story, { minLength: 6, maxLength: 14, size: 'max' }),
})
