import type { Block } from '../copy.ts'

/**
 * Text without markup, one block a line that has something on it, with its place. CRLF, CR and LF each end a line; so do the
 * vertical tab and form feed that word processors and wires leave.
 */
export const readLines = (text: string): Block[] => {
  const blocks: Block[] = []
  let blankBefore = 0
  text.split(/\r\n|[\r\n\v\f\u2028\u2029]/).forEach((line, index) => {
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
