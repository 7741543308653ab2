import type { Draft } from '../draft/draft.ts'
import { excerpt } from '../draft/excerpt.ts'
import { takeNotice } from '../draft/take-notice.ts'
import { partEmbargo } from '../headline/part-embargo.ts'
import { normalizeNotice } from '../notice/normalize-notice.ts'
import type { Paragraph } from '../paragraph.ts'

/**
 * Takes the embargo that stands on the line of a headline, before or behind it, and gives the headline; the whole line if it is nothing else. News goes on
 * in small letters: "Embargo ends Dec. 3: traders wait at the gate".
 */
export const takeEmbargo = (line: Paragraph, draft: Draft, receivedAt: string): string => {
  const parted = partEmbargo(line.text)
  if (!parted || /^\p{Ll}/u.test(parted.headline)) return line.text
  const notice = normalizeNotice(parted.embargo, { receivedAt })
  const start = line.text.indexOf(parted.embargo)
  if (notice) takeNotice(draft, notice, excerpt(line, start, start + parted.embargo.length))
  return parted.headline || line.text
}
