import type { Copy } from '#domain/copy.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { readContentElement } from '../reading/text/read-content-element.ts'
import { prefixed } from '../rss/prefixed.ts'
import { readEntryText } from '../rss/read-entry-text.ts'

const BYTES = /^(?:image|audio|video|font)\/|^application\/(?!.*xml)/i

/**
 * The `content` of an entry (RFC 4287, 4.1.3): text, escaped HTML, or elements of XHTML or other XML; nothing
 * if it points elsewhere (`src`) or is of a type whose bytes it has in Base64. A `media:content` beside it is a picture.
 */
export const readAtomText = (entry: XmlElement, receivedAt: string): Copy => {
  const content = prefixed(entry, 'content')
  if (!content || content.attributes.src || BYTES.test(content.attributes.type ?? ''))
    return { format: 'atom', blocks: [] }
  return content.attributes.type === 'text' || content.attributes.type === undefined
    ? readContentElement(content, 'atom: entry/content', receivedAt)
    : readEntryText(content, 'atom: entry/content', receivedAt)
}
