import type { Block } from '#domain/copy.ts'
import { escapeHtml } from '#domain/markup/escape-html.ts'
import { stripEnd } from '../wire/strip-end.ts'
import { withoutControls } from '../wire/without-controls.ts'

/**
 * Rows of a table as one block: ";" separates columns, a caret begins the row of headings, "{" after a number
 * is a half.
 */
export const tableBlock = (rows: readonly Block[]): Block => {
  const cells = rows.map(({ text }) => {
    const row = withoutControls(text).trim()
    return { isHead: row.startsWith('^'), texts: row.replace(/^\^/, '').split(';').map(printed) }
  })
  const html = cells
    .map(({ isHead, texts }) => {
      const cell = isHead ? 'th' : 'td'
      return `<tr>${texts.map(text => `<${cell}>${escapeHtml(text)}</${cell}>`).join('')}</tr>`
    })
    .join('')
  const [first] = rows
  return {
    kind: 'table',
    text: cells.map(({ texts }) => texts.filter(Boolean).join(' ')).join('\n'),
    html: `<table>${html}</table>`,
    ...(first?.at && { at: first.at }),
    blankBefore: first?.blankBefore ?? 0,
  }
}

const printed = (cell: string): string =>
  stripEnd(cell.trim(), '<=')
    .replace(/^(\d*)\{$/, '$1½')
    .replace(/^_$/, '—')
