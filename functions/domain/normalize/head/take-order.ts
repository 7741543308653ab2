import type { Draft } from '../draft/draft.ts'
import { excerpt } from '../draft/excerpt.ts'
import { obey } from '../draft/obey.ts'
import { partOrder } from '../headline/part-order.ts'
import type { Paragraph } from '../paragraph.ts'

/**
 * Takes the embargo, hold, kill or limit of use that stands on the line of a headline, before or behind it, and gives the headline; the whole line if it is nothing else.
 * News goes on in small letters: "Embargo ends Dec. 3: traders wait at the gate".
 */
export const takeOrder = (line: Paragraph, draft: Draft, receivedAt: string): string => {
  const parted = partOrder(line.text)
  if (!parted || /^\p{Ll}/u.test(parted.headline)) return line.text
  const start = line.text.indexOf(parted.order)
  obey(draft, parted.order, excerpt(line, start, start + parted.order.length), receivedAt)
  return parted.headline || line.text
}
