import type { FeedEntry, FeedPage } from '#schemas/feed-page.ts'

const written = new WeakMap<FeedEntry, string>()

const writeEntry = (entry: FeedEntry): string => {
  const text = written.get(entry) ?? JSON.stringify(entry)
  written.set(entry, text)
  return text
}

/**
 * A page in JSON. Whoever polls is given the same entries, so each is written once, and its text kept as long as the entry is: to write all of
 * them again took a third of a page of 50 changes.
 */
export const writeFeedPage = ({ changes, next }: FeedPage): string =>
  `{"changes":[${changes.map(writeEntry).join(',')}],"next":${JSON.stringify(next)}}`
