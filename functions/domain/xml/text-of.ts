import type { XmlElement } from './element.ts'

/** All text inside an element, with its white space as it is. */
export const textOf = (element: XmlElement | undefined): string => {
  const parts: string[] = []
  const visit = (from: XmlElement) => {
    for (const child of from.children) {
      if (typeof child === 'string') parts.push(child)
      else visit(child)
    }
  }
  if (element) visit(element)
  return parts.join('')
}
