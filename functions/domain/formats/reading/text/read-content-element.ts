import type { Copy } from '#domain/copy.ts'
import { readNitfElement } from '#domain/formats/nitf/reading/read-nitf-element.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { readHeldText } from './read-held-text.ts'
import { readIdf } from './read-idf.ts'
import { readOwnPage } from './read-own-page.ts'
import { splitNotepad } from './split-notepad.ts'

/**
 * The content of a NewsML element: a `nitf` document, HTML elements, an `idf`, escaped HTML, or plain text. `source`
 * names the element.
 */
export const readContentElement = (element: XmlElement, source: string, receivedAt: string): Copy => {
  const nitf = findFirst(element, 'nitf')
  if (nitf) return readNitfElement(nitf, receivedAt)
  if (element.children.every(child => typeof child === 'string'))
    return readHeldText(textOf(element), element.at, source, receivedAt)
  const idf = findFirst(element, 'idf')
  if (idf) return readIdf(idf, source)
  const page = findFirst(element, 'html') ?? withOwnLines(element)
  const { story, asides } = splitNotepad(page, `${source}/notepad`)
  return { ...readOwnPage(story, source), ...(asides.length > 0 && { asides }) }
}

/** Names by which HTML parts its lines. */
const PARTING = /^(?:article|blockquote|br|dd|div|dt|h\d|li|p|pre|section|td|th)$/i

/** Elements of a vocabulary of the sender's own, as HTML: each is a paragraph that stands among others without words between them ("<hl>…</hl><para>…</para>"). */
const withOwnLines = (element: XmlElement): XmlElement =>
  findDeep(element, '*').some(({ name }) => PARTING.test(name)) ? element : asLines(element)

const asLines = (element: XmlElement): XmlElement => {
  const holdsWords = element.children.some(child => typeof child === 'string' && child.trim() !== '')
  if (holdsWords) return { ...element, name: 'p' }
  return {
    ...element,
    name: 'div',
    children: element.children.map(child => (typeof child === 'string' ? child : asLines(child))),
  }
}
