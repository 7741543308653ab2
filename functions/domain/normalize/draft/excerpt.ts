import type { Position } from '#schemas/evidence.ts'
import type { Paragraph } from '../paragraph.ts'
import { positionAt } from '../paragraphs/position-at.ts'

/** A piece of the drop's text and where it stands. */
export interface Excerpt {
  raw: string
  at?: Position
}

/** A paragraph, or a part of it by offsets, as a piece of the drop. */
export const excerpt = (paragraph: Paragraph, start = 0, end = paragraph.text.length): Excerpt => {
  const at = positionAt(paragraph, start)
  return { raw: paragraph.text.slice(start, end).trim(), ...(at && { at }) }
}
