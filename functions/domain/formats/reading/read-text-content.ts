import type { Copy } from '../../copy.ts'
import { readLines } from '../../markup/blocks/read-lines.ts'
import { readPage } from '../../markup/blocks/read-page.ts'
import { parseHtml } from '../../markup/parse-html.ts'
import type { XmlElement } from '../../xml/element.ts'
import { isMarked } from './is-marked.ts'
import { pageToCopy } from './page-to-copy.ts'

/**
 * The text of a NewsML element: HTML if it contains a tag, else lines, with places counted from the element's
 * own.
 */
export const readTextContent = (text: string, at: XmlElement['at'], source: string): Copy => {
  if (isMarked(text)) return pageToCopy(readPage(parseHtml(text, at), source))
  const blocks = readLines(text).map(block => ({ ...block, ...(block.at && { at: placed(block.at, at) }) }))
  return { format: 'text', blocks }
}

const placed = (inside: XmlElement['at'], at: XmlElement['at']): XmlElement['at'] => ({
  line: at.line + inside.line - 1,
  column: inside.line === 1 ? at.column + inside.column - 1 : inside.column,
})
