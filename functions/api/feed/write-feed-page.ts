import { entityTag } from '#call/entity-tag.ts'
import type { FeedEntry, FeedPage } from '#schemas/feed-page.ts'

interface Written {
  text: string
  etag: string
}

const kept = new WeakMap<FeedEntry, Written>()

const writeEntry = (entry: FeedEntry): Written => {
  const before = kept.get(entry)
  if (before) return before
  const text = JSON.stringify(entry)
  const written = { text, etag: entityTag(text) }
  kept.set(entry, written)
  return written
}

/**
 * A page in JSON, with its entity tag: that of the cursor and of the tag of each entry, in order, which are as long as each other. Whoever
 * polls is given the same entries, so each is written and hashed once, and that is kept as long as the entry is: to do it for all of them
 * again took more than half of a page of 50 changes.
 */
export const writeFeedPage = ({ changes, next }: FeedPage): { text: string; etag: string } => {
  const written = changes.map(writeEntry)
  const texts = written.map(({ text }) => text)
  const last = Math.max(0, texts.length - 1)
  // Put into the outer entries and joined once: a template around the joined text is copied whole by who reads it.
  texts[0] = `{"changes":[${texts[0] ?? ''}`
  texts[last] = `${texts[last]}],"next":${JSON.stringify(next)}}`
  return { text: texts.join(','), etag: entityTag(next + written.map(({ etag }) => etag).join('')) }
}
