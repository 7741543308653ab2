import { isBlank } from '#domain/evidence/is-blank.ts'
import type { Position } from '#schemas/evidence.ts'
import type { Paragraph } from '../paragraph.ts'

/** Where in the drop a character of a paragraph stands: white space may differ between the two, all else is the same. */
export const positionAt = ({ text, pieces }: Paragraph, offset: number): Position | undefined => {
  const piece = pieces.findLast(each => each.start <= offset)
  if (!piece?.at) return undefined
  let shown = text.slice(piece.start, offset).replace(/\s/g, '').length
  let column = 0
  while (column < piece.raw.length && (shown > 0 || isBlank(piece.raw.charAt(column)))) {
    if (!isBlank(piece.raw.charAt(column))) shown -= 1
    column += 1
  }
  return { line: piece.at.line, column: piece.at.column + column }
}
