import type { Block } from '#domain/copy.ts'
import { joinRows } from './join-rows.ts'

/** Columns that a desk sets apart with blanks; behind the colon of a label they are none, and addresses and telephones are no table's. */
const row = /^(?!.*(?:@|(?:\+\d|\b0\d)[\d ()-]{7,20}\d)).*[^\s:] {3,}\S/
/** A table has figures: in so many of its rows, at least. */
const fewest = 2
/** A line of the story, of eight words and more. */
const prose = /^\s*\S+(?: \S+){7}/

/** Typed lines, with the tables below the first line of the story, whose columns stand apart, in blocks that keep their lines. */
export const joinTypedRows = (lines: readonly Block[]): Block[] => {
  const start = lines.findIndex(({ text }) => prose.test(text))
  const story = lines.slice(Math.max(start, 0))
  const figures = story.filter(({ text }) => row.test(text) && /\d/.test(text))
  if (start < 0 || figures.length < fewest) return [...lines]
  return [...lines.slice(0, start), ...joinRows(story, row)]
}
