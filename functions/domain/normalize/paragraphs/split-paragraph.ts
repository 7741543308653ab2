import type { Paragraph } from '../paragraph.ts'
import { positionAt } from './position-at.ts'

/** A paragraph cut in two before a character of its text; each half keeps its place in the drop. */
export const splitParagraph = (paragraph: Paragraph, offset: number): [Paragraph, Paragraph] => {
  const { text, kind } = paragraph
  const head = text.slice(0, offset).trimEnd()
  const rest = text.slice(offset).trimStart()
  const start = text.length - rest.length
  const at = positionAt(paragraph, start)
  const own = paragraph.pieces.findLast(piece => piece.start <= start)
  const later = paragraph.pieces.filter(piece => piece.start > start)
  return [
    {
      kind,
      text: head,
      blankBefore: paragraph.blankBefore,
      pieces: paragraph.pieces.filter(piece => piece.start < head.length),
    },
    {
      kind,
      text: rest,
      blankBefore: 0,
      pieces: [
        { start: 0, raw: at && own?.at ? own.raw.slice(at.column - own.at.column) : rest, ...(at && { at }) },
        ...later.map(piece => ({ ...piece, start: piece.start - start })),
      ],
    },
  ]
}
