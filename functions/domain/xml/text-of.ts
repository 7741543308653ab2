import type { XmlElement } from './element.ts'

/** Elements that end a line or word, in HTML, NITF and all that borrow from them. */
const ENDS_LINE = /^(?:br|p|li|div|tr|block|name\.given)$/i

/**
 * All text inside an element, with its white space as it is, and the ends of lines that elements in it make.
 */
export const textOf = (element: XmlElement | undefined): string => {
  const parts: string[] = []
  const visit = (from: XmlElement) => {
    for (const child of from.children) {
      if (typeof child === 'string') parts.push(child)
      else visit(child)
    }
    if (from.name === 'br' || (from !== element && ENDS_LINE.test(from.name))) parts.push('\n')
  }
  if (element) visit(element)
  return parts.join('')
}
