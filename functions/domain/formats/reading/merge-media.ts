import type { Media } from '#schemas/article.ts'

/**
 * Joins pictures inside a story with the items of the same pictures: of those with the same caption or address one is
 * kept, with the address of the item, which is larger, and the credit of whichever has one.
 */
export const mergeMedia = (inside: readonly Media[], items: readonly Media[]): Media[] => {
  const merged = [...inside]
  for (const item of items) {
    const index = merged.findIndex(
      ({ caption, href }) =>
        (caption !== undefined && caption === item.caption) || (href !== undefined && href === item.href),
    )
    if (index < 0) merged.push(item)
    else merged[index] = { ...merged[index], ...item }
  }
  return merged
}
