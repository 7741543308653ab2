import type { Change } from '#schemas/change.ts'
import type { FeedEntry } from '#schemas/license/feed-page.ts'
import { toFeedEntry } from './to-feed-entry.ts'

interface Kept {
  base: string
  isGone: boolean
  entry: FeedEntry
}

const kept = new WeakMap<Change, Kept>()

/**
 * The entry of a change. It stays the same object as long as the change is cached and shown in the same way.
 */
export const cacheEntry = (change: Change, base: string, isGone: boolean): FeedEntry => {
  const before = kept.get(change)
  if (before?.base === base && before.isGone === isGone) return before.entry
  const entry = toFeedEntry(change, base, isGone)
  kept.set(change, { base, isGone, entry })
  return entry
}
