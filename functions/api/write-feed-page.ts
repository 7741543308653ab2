import type { FeedEntry, FeedPage } from '#schemas/feed-page.ts'

const written = new WeakMap<FeedEntry, string>()

const writeEntry = (entry: FeedEntry): string => {
  const before = written.get(entry)
  if (before !== undefined) return before
  const text = JSON.stringify(entry)
  written.set(entry, text)
  return text
}

/**
 * A page in JSON. Whoever polls is given the same entries, so each is written once, and its text kept as long as the entry is: to write all of
 * them again took a third of a page of 50 changes.
 */
export const writeFeedPage = ({ changes, next }: FeedPage): string =>
  `{"changes":[${changes.map(writeEntry).join(',')}],"next":${JSON.stringify(next)}}`
