/** Names whose folded form is kept: those of products, agencies, sections and codes come again with each change of each page. */
const MOST_KEPT = 10_000

const folded = new Map<string, string>()

/** A name regardless of case. To fold both anew for each comparison was most of what a page costs who holds many products. */
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

/** Whether an entry of a product names a value of the copy, in any case. An entry without a scheme takes in codes of any. */
export const matchesName = (entry: string, value: string): boolean => {
  const wanted = fold(entry)
  const given = fold(value)
  if (wanted === given) return true
  return given.includes(':') && !wanted.includes(':') && wanted === given.replace(SCHEMED, '')
}
