import type { ProductRules } from '#schemas/product.ts'
import type { Selection } from '#schemas/selection.ts'
import type { Judgement } from './judgement.ts'
import { matchesLanguageRange } from './matches-language-range.ts'
import { matchesName } from './matches-name.ts'

/** A list of a product, and the values of the copy that it is held against; undefined where they were never kept. */
interface Held {
  list: keyof ProductRules
  valuesOf: (selection: Selection) => readonly string[] | undefined
  matches: (entry: string, value: string) => boolean
}

const one = (value: string | undefined) => (value === undefined ? [] : [value])

const heldAgainst: readonly Held[] = [
  { list: 'agencies', valuesOf: ({ agency }) => one(agency), matches: matchesName },
  { list: 'distributors', valuesOf: ({ distributor }) => one(distributor), matches: matchesName },
  { list: 'sections', valuesOf: ({ sections }) => sections, matches: matchesName },
  { list: 'languages', valuesOf: ({ language }) => [language ?? ''], matches: matchesLanguageRange },
  { list: 'subjects', valuesOf: ({ facets }) => facets && (facets.subjects ?? []), matches: matchesName },
  { list: 'genres', valuesOf: ({ facets }) => facets && (facets.genres ?? []), matches: matchesName },
  { list: 'places', valuesOf: ({ facets }) => facets && (facets.places ?? []), matches: matchesName },
]

/**
 * What each list of rules that is there says of copy, one after the other, for most copy is out by the first: `in` where one of its entries
 * matches one of the copy's values; where the values are not known or not all kept, `unclear` in place of `out`.
 */
export function* judgeLists(rules: ProductRules, selection: Selection): Generator<Judgement> {
  for (const { list, valuesOf, matches } of heldAgainst) {
    const entries = rules[list]
    if (!entries) continue
    const values = valuesOf(selection)
    if (values?.some(value => entries.some(entry => matches(entry, value)))) yield 'in'
    else if (entries.length === 0) yield 'out'
    else {
      const isWhole = values !== undefined && !selection.cut?.some(cut => cut === list || cut === 'all')
      yield isWhole ? 'out' : 'unclear'
    }
  }
}
