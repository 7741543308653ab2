import { isPlaceLine } from '../dateline/is-place-line.ts'
import type { Draft } from '../draft/draft.ts'
import { excerpt } from '../draft/excerpt.ts'
import { lift } from '../draft/lift.ts'
import type { Paragraph } from '../paragraph.ts'

/** Reads the place in capitals on the last line above a signed story as its dateline. Whether it stood there. */
export const readPlaceLine = (paragraph: Paragraph, draft: Draft): boolean => {
  if (draft.fields.dateline || draft.authors.length === 0 || !isPlaceLine(paragraph.text)) return false
  draft.fields.dateline = { place: paragraph.text }
  lift(draft, 'dateline', excerpt(paragraph), 'dateline/line-above')
  return true
}
