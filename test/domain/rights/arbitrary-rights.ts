import fc from 'fast-check'
import type { HeldProduct } from '#domain/rights/entitlements/held-product.ts'
import { Channel } from '#schemas/license/channel.ts'
import type { UseLimits } from '#schemas/license/use-limits.ts'
import type { ProductRules } from '#schemas/product.ts'
import { CutList, type Selection } from '#schemas/selection.ts'

const AGENCIES = ['Harbor Wire', 'Ridge News']
const DISTRIBUTORS = ['Quay Content', 'Pier Syndicate']
const SECTIONS = ['World', 'Sport', 'Money']
const SUBJECTS = ['medtop:20000344', 'shipping', 'medtop:15000000']
const GENRES = ['feature', 'analysis']
const PLACES = ['nairobi', 'kenya']
const TERRITORIES = ['GB', 'IE', 'US', 'US-NY', 'FR', 'europe', 'EU']

const some = <T>(values: readonly T[]) => fc.subarray([...values])
const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 3 }, { arbitrary, weight: 2 })

/** Without undefined members, like values parsed from the store. */
const present = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T

export const productRules: fc.Arbitrary<ProductRules> = fc
  .record({
    agencies: maybe(some(AGENCIES)),
    distributors: maybe(some(DISTRIBUTORS)),
    sections: maybe(some(SECTIONS)),
    subjects: maybe(some(['20000344', ...SUBJECTS])),
    languages: maybe(some(['en', 'de'])),
    genres: maybe(some(GENRES)),
    places: maybe(some(PLACES)),
  })
  .map(present)

const oneRule: fc.Arbitrary<ProductRules> = fc
  .tuple(productRules, fc.nat())
  .map(([rules, at]) => Object.fromEntries(Object.entries(rules).filter((_, each) => each === at % 7)))

export const useLimits: fc.Arbitrary<UseLimits> = fc
  .record({
    noChannels: maybe(fc.subarray(Channel.options, { minLength: 1 })),
    out: maybe(fc.subarray(TERRITORIES, { minLength: 1, maxLength: 3 })),
    only: maybe(fc.subarray(TERRITORIES, { minLength: 1, maxLength: 3 })),
    unclear: fc.constantFrom(undefined, undefined, undefined, true as const),
  })
  .map(present)

export const scope = fc
  .record({
    territories: maybe(fc.subarray(TERRITORIES, { minLength: 1 })),
    channels: maybe(fc.subarray(Channel.options, { minLength: 1 })),
  })
  .map(present)

/** A product as it is held, with few rules and few excludes, so that most select something. */
export const heldProduct: fc.Arbitrary<HeldProduct> = fc
  .record({ rules: fc.oneof(oneRule, productRules), excludes: maybe(oneRule), scope })
  .map(({ rules, excludes, scope: held }) => present({ id: 'p', name: 'P', ...rules, excludes, ...held }))

export const selection: fc.Arbitrary<Selection> = fc
  .record({
    agency: fc.constantFrom(undefined, ...AGENCIES),
    distributor: fc.constantFrom(undefined, ...DISTRIBUTORS),
    language: fc.constantFrom(undefined, 'en', 'en-GB', 'de'),
    sections: some(SECTIONS),
    facets: fc.option(fc.record({ subjects: some(SUBJECTS), genres: some(GENRES), places: some(PLACES) }), {
      nil: undefined,
      freq: 8,
    }),
    limits: fc.option(useLimits, { nil: undefined, freq: 8 }),
    cut: fc.oneof(
      { arbitrary: fc.constant(undefined), weight: 4 },
      { arbitrary: fc.subarray(CutList.options, { minLength: 1 }), weight: 1 },
    ),
  })
  .map(present)
