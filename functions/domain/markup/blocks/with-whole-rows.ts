import type { XmlElement, XmlNode } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'

/** The most cells of a table whose spans are read, and the most columns or rows that spans fill. */
const MOST_CELLS = 2000
const MOST_COLUMNS = 60

/**
 * A table with a cell in each column of a row, since bodies have no spans: a figure would stand under another heading. What spans rows is
 * repeated in the first column, where it names them; elsewhere the cells are empty.
 */
export const withWholeRows = (table: XmlElement): XmlElement => {
  const cells = [...findDeep(table, 'td'), ...findDeep(table, 'th')]
  const isSpanned = cells.some(({ attributes }) => attributes.colspan || attributes.rowspan)
  return isSpanned && cells.length <= MOST_CELLS ? fill(table) : table
}

interface Open {
  cell: XmlElement
  /** Rows that it spans from here on. */
  rows: number
}

const fill = (part: XmlElement): XmlElement => {
  let open: Open[] = []
  const children = part.children.map((child): XmlNode => {
    if (typeof child === 'string' || child.name === 'caption') return child
    if (child.name !== 'tr') return fill(child)
    const next: Open[] = []
    const whole: XmlNode[] = []
    let missing: XmlElement[] = []
    const skipSpanned = (): void => {
      for (let above = open[next.length]; above && above.rows > 0; above = open[next.length]) {
        missing.push(next.length === 0 ? above.cell : { ...above.cell, children: [] })
        next.push({ ...above, rows: above.rows - 1 })
      }
    }
    for (const cell of child.children) {
      if (typeof cell === 'string') {
        whole.push(cell)
        continue
      }
      skipSpanned()
      whole.push(...missing, cell)
      const columns = Math.min(spanOf(cell, 'colspan'), Math.max(MOST_COLUMNS - next.length, 1))
      missing = Array.from({ length: columns - 1 }, () => ({ ...cell, children: [] }))
      for (let column = 0; column < columns; column++) next.push({ cell, rows: spanOf(cell, 'rowspan') - 1 })
    }
    skipSpanned()
    open = next.slice(0, MOST_COLUMNS)
    return { ...child, children: whole }
  })
  return { ...part, children }
}

const spanOf = ({ attributes }: XmlElement, name: 'colspan' | 'rowspan'): number =>
  Math.min(Math.max(Number.parseInt(attributes[name] ?? '', 10) || 1, 1), MOST_COLUMNS)
