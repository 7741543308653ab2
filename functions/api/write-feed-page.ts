import { hash } from 'node:crypto'
import { entityTag } from '#call/entity-tag.ts'
import type { FeedEntry, FeedPage } from '#schemas/feed-page.ts'

interface Written {
  text: string
  /** SHA-256 of the text in 43 characters. */
  digest: string
}

const kept = new WeakMap<FeedEntry, Written>()

const writeEntry = (entry: FeedEntry): Written => {
  const before = kept.get(entry)
  if (before) return before
  const text = JSON.stringify(entry)
  const written = { text, digest: hash('sha256', text, 'base64url') }
  kept.set(entry, written)
  return written
}

/**
 * A page in JSON, with its entity tag: the hash of the cursor and of the hash of each entry, in order, which are as long as each other. Whoever
 * polls is given the same entries, so each is written and hashed once, and that is kept as long as the entry is: to do it for all of them
 * again took more than half of a page of 50 changes.
 */
export const writeFeedPage = ({ changes, next }: FeedPage): { text: string; etag: string } => {
  // Joined once: a template around the joined entries would be copied whole by whoever reads it.
  const parts = ['{"changes":[']
  let digests = next
  for (const entry of changes) {
    const { text, digest } = writeEntry(entry)
    if (parts.length > 1) parts.push(',')
    parts.push(text)
    digests += digest
  }
  parts.push('],"next":', JSON.stringify(next), '}')
  return { text: parts.join(''), etag: entityTag(digests) }
}
