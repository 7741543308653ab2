import type { Position } from '#schemas/evidence.ts'

/**
 * Returns a function from offsets of a text to positions. Offsets must not decrease, so that all of them
 * together cost one pass over the text.
 */
export const placeByOffset = (text: string): ((offset: number) => Position) => {
  let line = 1
  let start = 0
  let end = endOfLine(text, 0)
  return offset => {
    while (end < offset) {
      line += 1
      start = end + 1
      end = endOfLine(text, start)
    }
    return { line, column: offset - start + 1 }
  }
}

const endOfLine = (text: string, from: number): number => {
  const found = text.indexOf('\n', from)
  return found < 0 ? Number.POSITIVE_INFINITY : found
}
