import type { DropReading } from '#domain/drop/drop-reading.ts'
import { underFormerIds } from '../replay/under-former-ids.ts'

/** What an export says of a drop. */
export interface Former {
  /** The articles that its texts changed, in the order of the log. */
  articleIds: readonly string[]
  /** Whether the export has all that the drop made. */
  isWhole: boolean
  /** Whether the export has an article of this id. */
  isKnown: (articleId: string) => boolean
}

/**
 * A drop, read by today's rules, with the articles that it made when it came and no other: a story that newer rules read
 * in it was never published, and under an id of its own it would pass by what was killed or held. What stops a story
 * stays.
 */
export const asItCame = (reading: DropReading, { articleIds, isWhole, isKnown }: Former): DropReading => {
  if (!reading.ok) return reading
  const named = underFormerIds(reading.stories, articleIds)
  const stories = named.filter(
    ({ article, notice }) => !isWhole || notice || article.status === 'canceled' || isKnown(article.id),
  )
  const { format, rejections } = reading
  if (stories.length > 0 || named.length === 0) return { ...reading, stories }
  const [rejection = NO_STORY, ...more] = rejections
  return { ok: false, format, rejection, more }
}

const NO_STORY = {
  code: 'missing-body',
  detail: 'It made no story when it came, and newer rules read one in it: drop it again.',
} as const
