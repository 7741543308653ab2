import type { Draft } from '../draft/draft.ts'
import { excerpt } from '../draft/excerpt.ts'
import { takeNotice } from '../draft/take-notice.ts'
import { partOrder } from '../headline/part-order.ts'
import { normalizeNotice } from '../notice/normalize-notice.ts'
import type { Paragraph } from '../paragraph.ts'

/**
 * Takes the embargo, hold or kill that stands on the line of a headline, before or behind it, and gives the headline; the whole line if it is nothing else. News goes on
 * in small letters: "Embargo ends Dec. 3: traders wait at the gate".
 */
export const takeOrder = (line: Paragraph, draft: Draft, receivedAt: string): string => {
  const parted = partOrder(line.text)
  if (!parted || /^\p{Ll}/u.test(parted.headline)) return line.text
  const notice = normalizeNotice(parted.order, { receivedAt })
  const start = line.text.indexOf(parted.order)
  if (notice) takeNotice(draft, notice, excerpt(line, start, start + parted.order.length))
  return parted.headline || line.text
}
