import type { Block } from '#domain/copy.ts'
import { TLI } from '../wire/control-characters.ts'

/** A line of the text, above the story or part of it. */
export interface TextLines {
  head: Block[]
  body: Block[]
}

/**
 * A paragraph begins with a tab or blanks, a table row with its control character; both belong to the body.
 */
export const isBodyLine = (text: string): boolean => /^(?:\t| {2,})\s*\S/.test(text) || text.includes(TLI)

/** The most characters of a line of the head that no caret marks; a longer one is the story's, however little it is set in. */
const longest = 120

/** The lines above the body are the head: with carets (AP), or at the margin (Kyodo). */
export const splitLines = (lines: readonly Block[]): TextLines => {
  const start = lines.findIndex(
    ({ text }) => isBodyLine(text) || (text.length > longest && !text.startsWith('^')),
  )
  const end = start < 0 ? lines.length : start
  return { head: lines.slice(0, end), body: lines.slice(end) }
}
