import { LINE_END } from '#domain/evidence/line-end.ts'
import type { Position } from '#schemas/evidence.ts'

/** The place after a text that begins at `at`. */
export const advance = (at: Position, text: string): Position => {
  const lines = text.split(LINE_END)
  const last = lines.at(-1)?.length ?? 0
  return lines.length === 1
    ? { line: at.line, column: at.column + last }
    : { line: at.line + lines.length - 1, column: last + 1 }
}
