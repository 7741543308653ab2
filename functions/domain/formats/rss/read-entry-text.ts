import type { Copy } from '../../copy.ts'
import type { XmlElement } from '../../xml/element.ts'
import { textOf } from '../../xml/text-of.ts'
import { readContentElement } from '../reading/read-content-element.ts'
import { breakLines } from './break-lines.ts'
import { hasBareLines } from './has-bare-lines.ts'

/** The text of an entry as its element holds it: elements, HTML with its marks escaped, or lines. */
export const readEntryText = (element: XmlElement, source: string, receivedAt: string): Copy => {
  const hasElements = element.children.some(child => typeof child !== 'string')
  const html = textOf(element)
  const lines = !hasElements && hasBareLines(html)
  const content = lines ? { ...element, children: [breakLines(html)] } : element
  return readContentElement(content, source, receivedAt)
}
