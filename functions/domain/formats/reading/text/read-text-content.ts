import type { Copy } from '#domain/copy.ts'
import { readLines } from '#domain/markup/blocks/read-lines.ts'
import { parseHtml } from '#domain/markup/parse-html.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { isMarked } from './is-marked.ts'
import { readOwnPage } from './read-own-page.ts'

/** HTML that a system escaped though nothing holds it. */
const escapedTag = /&lt;\/?(?:p|br|div|h[1-6])\b[^<>]{0,200}?&gt;/i

/** An empty line as it stands in text whose ends of lines are written out, since a system escaped them twice. */
const writtenOut = /(?:\\r)?\\n(?:\\r)?\\n/

const withLineEnds = (text: string): string =>
  text.includes('\n') || !writtenOut.test(text) ? text : text.replace(/(?:\\r)?\\n/g, '\n')

/**
 * The text of a NewsML element: HTML if it contains a tag, else lines, with places counted from the element's
 * own.
 */
export const readTextContent = (text: string, at: XmlElement['at'], source: string): Copy => {
  if (isMarked(text)) return readOwnPage(parseHtml(text, at), source)
  if (escapedTag.test(text)) return readTextContent(textOf(parseHtml(text)), at, source)
  const blocks = readLines(withLineEnds(text)).map(block => ({
    ...block,
    ...(block.at && { at: placed(block.at, at) }),
  }))
  return { format: 'text', blocks }
}

const placed = (inside: XmlElement['at'], at: XmlElement['at']): XmlElement['at'] => ({
  line: at.line + inside.line - 1,
  column: inside.line === 1 ? at.column + inside.column - 1 : inside.column,
})
