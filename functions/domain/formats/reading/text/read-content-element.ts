import type { Copy } from '#domain/copy.ts'
import { readNitfElement } from '#domain/formats/nitf/reading/read-nitf-element.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { readHeldText } from './read-held-text.ts'
import { readOwnPage } from './read-own-page.ts'
import { splitNotepad } from './split-notepad.ts'

/**
 * The content of a NewsML element: a `nitf` document, HTML elements, escaped HTML, or plain text. `source`
 * names the element.
 */
export const readContentElement = (element: XmlElement, source: string, receivedAt: string): Copy => {
  const nitf = findFirst(element, 'nitf')
  if (nitf) return readNitfElement(nitf, receivedAt)
  if (element.children.every(child => typeof child === 'string'))
    return readHeldText(textOf(element), element.at, source, receivedAt)
  const { story, asides } = splitNotepad(findFirst(element, 'html') ?? element, `${source}/notepad`)
  return { ...readOwnPage(story, source), ...(asides.length > 0 && { asides }) }
}
