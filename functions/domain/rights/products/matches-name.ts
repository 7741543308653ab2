/**
 * How many folded names are cached: the names of products, agencies, sections and codes recur in every change
 * of every page.
 */
const MOST_KEPT = 10_000

const folded = new Map<string, string>()

/**
 * Folds a name's case. Folding both names for each comparison was most of the cost of a page for licensees
 * with many products.
 */
const fold = (name: string): string => {
  const before = folded.get(name)
  if (before !== undefined) return before
  if (folded.size >= MOST_KEPT) folded.clear()
  const fresh = name.normalize('NFC').toLowerCase()
  folded.set(name, fresh)
  return fresh
}

/** A code with its scheme, as facets hold it: "medtop:20000344". */
const SCHEMED = /^[\w.-]+:(?=\S)/

/**
 * Whether an entry of a product matches a value of the copy, in any case. An entry without a scheme matches
 * codes of any scheme.
 */
export const matchesName = (entry: string, value: string): boolean => {
  const wanted = fold(entry)
  const given = fold(value)
  if (wanted === given) return true
  return given.includes(':') && !wanted.includes(':') && wanted === given.replace(SCHEMED, '')
}
