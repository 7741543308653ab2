import type { Copy } from '../../copy.ts'
import { readPage } from '../../markup/blocks/read-page.ts'
import type { XmlElement } from '../../xml/element.ts'
import { findDeep } from '../../xml/find-deep.ts'
import { findFirst } from '../../xml/find-first.ts'
import { textOf } from '../../xml/text-of.ts'
import { readNitfElement } from '../nitf/reading/read-nitf-element.ts'
import { pageToCopy } from './page-to-copy.ts'
import { readHeldText } from './read-held-text.ts'
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
  return { ...pageToCopy(readPage(opened(story), source)), ...(asides.length > 0 && { asides }) }
}

/** An element whose `aside`s are parts of the story, as an agency sets its boxes of facts; those that only link elsewhere are not. */
const opened = (element: XmlElement): XmlElement => ({
  ...element,
  name: element.name === 'aside' && findDeep(element, 'a').length === 0 ? 'div' : element.name,
  children: element.children.map(child => (typeof child === 'string' ? child : opened(child))),
})
