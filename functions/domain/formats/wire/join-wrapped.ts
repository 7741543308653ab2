import type { Block } from '../../copy.ts'
import { indent } from '../../normalize/paragraphs/indent.ts'

/** Columns at which wires wrap. */
const narrowest = 55
const widest = 90
/** What begins a line of its own. */
const ownLine = /^\t|^\s*(?:[*•·▪#]|[-–—]\s|\()/

/**
 * Lines of a text that its format wraps, as paragraphs: a line goes on in the next where the first word of that would not have fitted,
 * or where it breaks off with most of the width filled or before a word in lower case; unless a blank line stands between, or the next is set in or is of its own kind. As they are where no line is as long as wires wrap.
 */
export const joinWrapped = (lines: readonly Block[]): Block[] => {
  const width = Math.max(0, ...lines.slice(0, 1_000).map(({ text }) => text.trimEnd().length))
  if (width < narrowest || width > widest) return [...lines]
  const blocks: Block[] = []
  let last: Block | undefined
  for (const line of lines) {
    const open = blocks.at(-1)
    if (open && last && goesOn(last, line, width)) open.text += glue(open.text) + line.text.trim()
    else blocks.push({ ...line, kind: 'paragraph' })
    last = line
  }
  return blocks
}

const goesOn = (line: Block, next: Block, width: number): boolean => {
  if ((next.blankBefore ?? 0) > 0 || ownLine.test(next.text)) return false
  if (indent(next.text) > indent(line.text) + 1) return false
  const [word = ''] = next.text.trim().split(/\s/, 1)
  const length = line.text.trimEnd().length
  if (length + 1 + word.length > width) return true
  if (/[.!?:;"”»)]$/.test(line.text.trimEnd())) return false
  return length >= width * 0.7 || (length > width / 3 && /^\s*\p{Ll}/u.test(next.text))
}

/** A line that breaks at a hyphen goes on with the other half of the word. */
const glue = (text: string): string => (/\p{L}-$/u.test(text.slice(-2)) ? '' : ' ')
