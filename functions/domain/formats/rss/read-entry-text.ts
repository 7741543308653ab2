import type { Copy } from '#domain/copy.ts'
import { parseHtml } from '#domain/markup/parse-html.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { isMarked } from '../reading/text/is-marked.ts'
import { readContentElement } from '../reading/text/read-content-element.ts'
import { readWebText } from '../reading/text/read-web-text.ts'
import { breakLines } from './break-lines.ts'
import { hasBareLines } from './has-bare-lines.ts'
import { withoutShortcodes } from './without-shortcodes.ts'

/** The text of an entry, as elements, escaped HTML, or lines. */
export const readEntryText = (element: XmlElement, source: string, receivedAt: string): Copy => {
  const hasElements = element.children.some(child => typeof child !== 'string')
  if (hasElements)
    return findFirst(element, 'nitf')
      ? readContentElement(element, source, receivedAt)
      : readWebText(findFirst(element, 'html') ?? element, source)
  const html = withoutShortcodes(textOf(element))
  const text = hasBareLines(html) ? breakLines(html) : html
  return isMarked(text)
    ? readWebText(parseHtml(text, element.at), source)
    : readContentElement({ ...element, children: [text] }, source, receivedAt)
}
