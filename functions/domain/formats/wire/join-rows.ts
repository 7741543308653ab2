import type { Block } from '#domain/copy.ts'
import { escapeHtml } from '#domain/markup/escape-html.ts'

/** The fewest rows of a table; fewer are lines of a story. */
const fewest = 3
const columns = 100

/** The lines, with results and standings gathered in blocks that keep their lines; `row` tells which lines are rows. */
export const joinRows = (lines: readonly Block[], row: RegExp): Block[] => {
  const blocks: Block[] = []
  let rows: Block[] = []
  const close = () => {
    const [first] = rows
    if (first && rows.length >= fewest)
      blocks.push({
        ...first,
        kind: 'preformatted',
        text: linesOf(rows),
        html: `<pre>${escapeHtml(linesOf(rows))}</pre>`,
      })
    else blocks.push(...rows)
    rows = []
  }
  for (const line of lines) {
    const isRow = row.test(line.text) && line.text.length <= columns
    if (!isRow || (line.blankBefore ?? 0) > 0) close()
    if (isRow) rows.push(line)
    else blocks.push(line)
  }
  close()
  return blocks
}

/** Columns stay as the agency set them. */
const linesOf = (rows: readonly Block[]): string => rows.map(({ text }) => text.trim()).join('\n')
