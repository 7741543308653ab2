import type { Block } from '#domain/copy.ts'
import { readLines } from '#domain/markup/blocks/read-lines.ts'
import type { Segment } from './segment.ts'

/** The non-blank lines of a part of a message, each with its place in the drop. */
export const placeLines = ({ text, at }: Segment): Block[] =>
  readLines(text).map(block => {
    const inside = block.at ?? { line: 1, column: 1 }
    const column = inside.line === 1 ? at.column + inside.column - 1 : inside.column
    return { ...block, at: { line: at.line + inside.line - 1, column } }
  })
