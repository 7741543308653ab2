import type { Position } from '#schemas/evidence.ts'

/** Gives the place of each offset of a text; offsets must not go back, so that all of them together cost one walk of it. */
export const placeByOffset = (text: string): ((offset: number) => Position) => {
  let line = 1
  let start = 0
  return offset => {
    for (let next = text.indexOf('\n', start); next >= 0 && next < offset; next = text.indexOf('\n', start)) {
      line += 1
      start = next + 1
    }
    return { line, column: offset - start + 1 }
  }
}
