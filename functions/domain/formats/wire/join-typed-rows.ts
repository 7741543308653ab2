import type { Block } from '../../copy.ts'
import { joinRows } from './join-rows.ts'

/** Columns that a desk sets apart with blanks; behind the colon of a label they are none. */
const row = /[^\s:] {3,}\S/
/** A table has figures: in so many of its rows, at least. */
const fewest = 2

/** Typed lines, with the tables between them, whose columns stand apart, in blocks that keep their lines. */
export const joinTypedRows = (lines: readonly Block[]): Block[] =>
  lines.filter(({ text }) => row.test(text) && /\d/.test(text)).length < fewest
    ? [...lines]
    : joinRows(lines, row)
