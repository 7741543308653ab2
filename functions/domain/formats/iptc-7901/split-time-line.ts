import type { Block } from '#domain/copy.ts'

/** "AFP 241630 GMT NOV 26", "211259 Nov 18", "APA0331    2026-11-24/11:42". */
const timeLine =
  /^\s*\p{Lu}{2,5}\d{3,4}\s+20\d\d-\d\d-\d\d\/\d\d:\d\d\s*$|^\s*(?:\p{L}{2,8}\s+)?\d{6}\s*(?:[A-Z]{1,4}\s+)?\p{L}{3,10}\.?(?:\s+(?:\d{4}|\d{2}))?\s*$/u

/** Parts a text from the time of filing in its last line, which AFP puts inside the text. */
export const splitTimeLine = (lines: readonly Block[]): { body: Block[]; time: Block[] } => {
  const last = lines.at(-1)
  return last && timeLine.test(last.text)
    ? { body: lines.slice(0, -1), time: [last] }
    : { body: [...lines], time: [] }
}
