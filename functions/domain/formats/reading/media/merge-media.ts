import type { Media, UsageTerm } from '#schemas/article.ts'

/**
 * Joins pictures inside a story with the items of the same pictures: of those with the same caption or address one is
 * kept, with the address of the item, which is larger, the credit of whichever has one, and the conditions of use of both.
 */
export const mergeMedia = (inside: readonly Media[], items: readonly Media[]): Media[] => {
  const merged = [...inside]
  for (const item of items) {
    const index = merged.findIndex(
      ({ caption, href }) =>
        (caption !== undefined && caption === item.caption) || (href !== undefined && href === item.href),
    )
    if (index < 0) merged.push(item)
    else {
      const usageTerms = distinct([...(merged[index]?.usageTerms ?? []), ...(item.usageTerms ?? [])])
      merged[index] = { ...merged[index], ...item, ...(usageTerms.length > 0 && { usageTerms }) }
    }
  }
  return merged
}

const distinct = (terms: readonly UsageTerm[]): UsageTerm[] => [
  ...new Map(terms.map(term => [`${term.code} ${term.text}`, term])).values(),
]
