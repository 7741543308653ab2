import type { Position } from '#schemas/evidence.ts'

/** The place after a text that begins at `at`; lines end as `markup/read-lines.ts` ends them. */
export const advance = (at: Position, text: string): Position => {
  const lines = text.split(/\r\n|[\r\n\v\f\u2028\u2029]/)
  const last = lines.at(-1)?.length ?? 0
  return lines.length === 1
    ? { line: at.line, column: at.column + last }
    : { line: at.line + lines.length - 1, column: last + 1 }
}
