import type { Block } from '../../copy.ts'
import type { Source } from '../../source.ts'
import type { FormatReading } from '../format.ts'

/**
 * Text as an editor's file, a page or a data set shows it: one block a line that has something on it, with its place. What
 * the lines are is for the normalizers. CRLF, CR and LF each end a line; so do the vertical tab and form feed that word
 * processors and wires leave.
 */
export const readText = (source: Source): FormatReading => {
  const blocks: Block[] = []
  let blankBefore = 0
  source.text.split(/\r\n|[\r\n\v\f\u2028\u2029]/).forEach((line, index) => {
    const start = line.search(visible)
    if (start < 0) {
      blankBefore += 1
      return
    }
    blocks.push({ kind: 'line', text: line, at: { line: index + 1, column: start + 1 }, blankBefore })
    blankBefore = 0
  })
  return { ok: true, copies: [{ format: 'text', blocks }] }
}

/** A character that shows: neither white space (NBSP and zero-width marks counted) nor a control character. */
const visible = /[^\s\p{Cc}\p{Cf}]/u
