import type { Notice } from '#domain/copy.ts'
import type { Draft } from '#domain/normalize/draft/draft.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { readHeaded } from './read-headed.ts'

/** Words in which a desk says why; more are a story. */
const longest = 15

/** A hold that is the headline of a format, over no more than its reason, names the headline behind it: "HOLD: Harbor board sells its ferries", then "Legal is still reading it." */
export const withReason = (notice: Notice, { fields }: Draft, story: readonly Paragraph[]): Notice => {
  const headline = notice.kind === 'withhold' ? readHeaded(fields.headline ?? '') : undefined
  if (!headline || fields.dateline || Object.keys(notice.target).length > 0) return notice
  const words = story.reduce((sum, { text }) => sum + countWords(text), 0)
  return words > longest ? notice : { ...notice, target: { headline } }
}
