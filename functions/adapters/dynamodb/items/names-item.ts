import type { StoryNames } from '#schemas/story-names.ts'
import { aliasKey } from '../keys/article-keys.ts'
import { expiryOf } from './expiry-of.ts'
import { encodeItem, type Item } from './item.ts'

/** Names are only looked up within days; keeping them longer would only cost. */
const KEPT_DAYS = 30

/** The item of the names a story may be found by, filed under a day. */
export const encodeNames = (names: StoryNames, day: string): Item =>
  encodeItem(aliasKey(day, names.articleId, JSON.stringify(names)), {
    ...names,
    expiresAt: expiryOf(day, KEPT_DAYS),
  })
