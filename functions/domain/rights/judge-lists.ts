import type { ProductRules } from '#schemas/product.ts'
import type { Selection } from '#schemas/selection.ts'
import type { Judgement } from './judgement.ts'
import { matchesLanguageRange } from './matches-language-range.ts'
import { matchesName } from './matches-name.ts'

/** A list of a product, and the values of the copy that it is held against; undefined where they were never kept. */
interface Held {
  list: keyof ProductRules
  values: readonly string[] | undefined
  matches: (entry: string, value: string) => boolean
}

const one = (value: string | undefined) => (value === undefined ? [] : [value])

const heldAgainst = ({ agency, distributor, sections, language, facets }: Selection): Held[] => [
  { list: 'agencies', values: one(agency), matches: matchesName },
  { list: 'distributors', values: one(distributor), matches: matchesName },
  { list: 'sections', values: sections, matches: matchesName },
  { list: 'languages', values: language === undefined ? [''] : [language], matches: matchesLanguageRange },
  { list: 'subjects', values: facets && (facets.subjects ?? []), matches: matchesName },
  { list: 'genres', values: facets && (facets.genres ?? []), matches: matchesName },
  { list: 'places', values: facets && (facets.places ?? []), matches: matchesName },
]

/**
 * What each list of rules that is there says of copy: `in` where one of its entries matches one of the copy's values; where the values are
 * not known or not all kept, `unclear` in place of `out`.
 */
export const judgeLists = (rules: ProductRules, selection: Selection): Judgement[] =>
  heldAgainst(selection).flatMap(({ list, values, matches }): Judgement[] => {
    const entries = rules[list]
    if (!entries) return []
    if (values?.some(value => entries.some(entry => matches(entry, value)))) return ['in']
    if (entries.length === 0) return ['out']
    const isWhole = values !== undefined && !selection.cut?.some(cut => cut === list || cut === 'all')
    return [isWhole ? 'out' : 'unclear']
  })
