import type { Block } from '#domain/copy.ts'
import { LINE_END } from '#domain/evidence/line-end.ts'

/** Splits text without markup into blocks, one per line that is not blank, with their positions. */
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

/** A visible character: neither white space (including NBSP and zero-width marks) nor a control character. */
const visible = /[^\s\p{Cc}\p{Cf}]/u
