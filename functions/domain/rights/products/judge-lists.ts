import type { ProductRules } from '#schemas/product.ts'
import type { Selection } from '#schemas/selection.ts'
import type { Judgement } from '../judgement.ts'
import { matchesLanguageRange } from './matches-language-range.ts'
import { matchesName } from './matches-name.ts'

/** A list of a product, and the values of the copy it is compared with; undefined if they were never kept. */
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

/** What one list says of copy: `unclear` instead of `out` if the values are unknown, or were not all kept. */
const judgeList = ({ list, valuesOf, matches }: Held, entries: readonly string[], selection: Selection) => {
  const values = valuesOf(selection)
  if (values?.some(value => entries.some(entry => matches(entry, value)))) return 'in'
  if (entries.length === 0) return 'out'
  const isWhole = values !== undefined && !selection.cut?.some(cut => cut === list || cut === 'all')
  return isWhole ? 'out' : 'unclear'
}

/**
 * What the given lists say of copy: `decisive` as soon as one of them says so, without asking the others,
 * since most copy is out by the first; or else `unclear` if any is; or else nothing.
 */
export const judgeLists = (
  rules: ProductRules,
  selection: Selection,
  decisive: 'in' | 'out',
): Judgement | undefined => {
  let isUnclear = false
  for (const held of heldAgainst) {
    const entries = rules[held.list]
    if (!entries) continue
    const judged = judgeList(held, entries, selection)
    if (judged === decisive) return decisive
    isUnclear ||= judged === 'unclear'
  }
  return isUnclear ? 'unclear' : undefined
}
