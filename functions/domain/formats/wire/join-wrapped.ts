import type { Block } from '#domain/copy.ts'
import { indent } from '#domain/normalize/paragraphs/indent.ts'

/** Columns at which wires wrap. */
const narrowest = 55
const widest = 90
/** Beginnings of lines that never continue the line before, and the desk's initials ("rq/lm"); a parenthesis does where its sentence goes on behind it. */
const ownLine =
  /^\t|^\s*\p{Ll}{2,3}(?:\/\p{Ll}{2,3}){1,3}\s*$|^\s*(?:[*•·▪#]|[-–—]\s|\((?![^()]{1,30}\),? \p{Ll}))/u

/**
 * Joins the lines of wrapped text into paragraphs. A line continues in the next if the next one's first word
 * would not have fitted, if most of the width is filled, or if the next begins in lower case; but not over a
 * blank line, nor if the next is indented or of a kind of its own. Lines are left alone if none is long
 * enough to be wrapped; tables stay.
 */
export const joinWrapped = (lines: readonly Block[]): Block[] => {
  const typed = lines.slice(0, 1_000).filter(({ kind }) => kind === 'line')
  const width = Math.max(0, ...typed.map(({ text }) => text.trimEnd().length))
  if (width < narrowest || width > widest) return [...lines]
  const blocks: Block[] = []
  let last: Block | undefined
  for (const line of lines) {
    const open = blocks.at(-1)
    const isTyped = line.kind === 'line'
    if (open && last && isTyped && goesOn(last, line, width)) open.text += glue(open.text) + line.text.trim()
    else blocks.push(isTyped ? { ...line, kind: 'paragraph' } : line)
    last = isTyped ? line : undefined
  }
  return blocks
}

const goesOn = (line: Block, next: Block, width: number): boolean => {
  if ((next.blankBefore ?? 0) > 0 || (ownLine.test(next.text) && !isInserted(line, next, width))) return false
  if (indent(next.text) > indent(line.text) + 1) return false
  const [word = ''] = next.text.trim().split(/\s/, 1)
  const length = line.text.trimEnd().length
  if (length + 1 + word.length > width) return true
  if (/[.!?:;"”»)]$/.test(line.text.trimEnd())) return false
  return length >= width * 0.7 || (length > width / 3 && /^\s*\p{Ll}/u.test(next.text))
}

/** Whether a dash goes on with the sentence of a full line, and begins no item of a list: "… wo er es betreibt / - und das ist der Grund". */
const isInserted = ({ text }: Block, next: Block, width: number): boolean =>
  /^\s*[-–—] \p{Ll}/u.test(next.text) &&
  !ownLine.test(text) &&
  /[\p{L}\d,]\s*$/u.test(text) &&
  text.trimEnd().length >= width * 0.7

/** A line that ends in a hyphen continues with the other half of the word. */
const glue = (text: string): string => (/\p{L}-$/u.test(text.slice(-2)) ? '' : ' ')
