import type { Block } from '../../copy.ts'
import { LINE_END } from '../../evidence/line-end.ts'

/**
 * Text without markup, one block a line that has something on it, with its place.
 */
export const readLines = (text: string): Block[] => {
  const blocks: Block[] = []
  let blankBefore = 0
  text.split(LINE_END).forEach((line, index) => {
    const start = line.search(visible)
    if (start < 0) {
      blankBefore += 1
      return
    }
    blocks.push({ kind: 'line', text: line, at: { line: index + 1, column: start + 1 }, blankBefore })
    blankBefore = 0
  })
  return blocks
}

/** A character that shows: neither white space (NBSP and zero-width marks counted) nor a control character. */
const visible = /[^\s\p{Cc}\p{Cf}]/u
