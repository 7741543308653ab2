import type { Draft } from '../draft/draft.ts'
import { excerpt } from '../draft/excerpt.ts'
import { lift } from '../draft/lift.ts'
import { isMarkedByline } from '../headline/is-marked-byline.ts'
import { readNote } from '../lines/read-note.ts'
import type { Paragraph } from '../paragraph.ts'
import { screen } from '../pattern/screen.ts'
import { countWords } from '../prose/count-words.ts'
import { isProse } from '../prose/is-prose.ts'
import { takeOrder } from './take-order.ts'

/** What never is a headline, whatever else a head lacks. */
const never = screen(
  /^body\/(?:separator|timestamp|share-bar|share-count|advertisement|navigation|comment-widget|wire-header)$/,
)

/**
 * Where nothing in a head is left for a headline, one of its lines looked like something else ("Watch: …", "Correction: …",
 * a columnist's name and a title): the first of three words and more is the headline after all. A hold has that of the story it names,
 * and a story under its slug alone ("CORRECTION: FERRY-STRIKE") has no other.
 */
export const restoreHeadline = (head: readonly Paragraph[], draft: Draft, receivedAt: string): void => {
  const held = draft.notice?.target.headline
  if (held) {
    draft.fields.headline = held
    return
  }
  const furniture = new Set(draft.removed.filter(({ rule }) => never.test(rule)).map(({ raw }) => raw))
  const able = head.filter(
    ({ text }) =>
      countWords(text) >= 3 &&
      countWords(text) <= 40 &&
      !furniture.has(text) &&
      readNote(text) === undefined &&
      !isMarkedByline(text),
  )
  const headline = able.find(({ text }) => !isProse(text)) ?? able[0]
  const { slugline, status } = draft.fields
  if (status === 'canceled') return
  if (slugline && !draft.notice && (!headline || headline.text.endsWith(slugline))) {
    draft.fields.headline = slugline
    return
  }
  if (!headline) return
  const from = excerpt(headline)
  draft.fields.headline = takeOrder(headline, draft, receivedAt)
  draft.removed = draft.removed.filter(each => each.raw !== from.raw)
  lift(draft, 'headline', from, 'headline/only-line')
}
