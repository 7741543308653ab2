import type { Block } from '#domain/copy.ts'
import { TLI } from '../wire/control-characters.ts'
import { stripEnd } from '../wire/strip-end.ts'
import { isBodyLine } from './split-lines.ts'
import { tableBlock } from './table-block.ts'
import { typeset } from './typeset.ts'

/**
 * The blocks of a body: a line that begins with a tab or blanks begins a paragraph, and lines at the margin
 * below continue it; rows of a table form one block; a line with a caret is a heading, or what it looks like.
 */
export const readBody = (lines: readonly Block[]): Block[] => {
  const blocks: Block[] = []
  let rows: Block[] = []
  const isIndented = lines.some(({ text }) => isBodyLine(text))
  const close = () => {
    if (rows.length > 0) blocks.push(tableBlock(rows))
    rows = []
  }
  for (const line of lines) {
    if (line.text.includes(TLI)) {
      rows.push(line)
      continue
    }
    close()
    const open = blocks.at(-1)
    if (open && isIndented && isContinued(open, line)) open.text += ` ${printed(line)}`
    else blocks.push(asBlock(line, isIndented))
  }
  close()
  return blocks
}

const isContinued = (open: Block, line: Block): boolean =>
  open.kind === 'paragraph' &&
  (line.blankBefore ?? 0) === 0 &&
  !/^(?:\s|\^|==|[_-]{2,})/.test(line.text) &&
  !/^[_-]{2,}$/.test(open.text)

const asBlock = (line: Block, isIndented: boolean): Block => {
  const text = printed(line)
  const isHeading = /^\^/.test(line.text) && text.split(/\s+/).length <= 8 && !/[.!?:_]$/.test(text)
  const kind = isHeading ? 'heading' : isIndented ? 'paragraph' : 'line'
  return { ...line, kind, text: kind === 'line' ? typeset(line.text) : text }
}

/** A line without its signs of position: caret, "<" for flush left, "=" for centered. */
const printed = ({ text }: Block): string => stripEnd(typeset(text).trim().replace(/^\^/, ''), '<=')
