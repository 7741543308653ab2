import type { Block } from '../copy.ts'

/** A line of the drop that a paragraph was made of. */
interface Piece {
  /** Where it begins in the paragraph's text. */
  start: number
  /** The line as it stood, from its first visible character. */
  raw: string
  at?: NonNullable<Block['at']>
}

/** A block on its way through the rules: its text on one line, and the lines it came from. */
export interface Paragraph {
  kind: Block['kind']
  /** White space collapsed to single spaces, control and zero-width characters gone. */
  text: string
  html?: string
  blankBefore: number
  pieces: Piece[]
}
