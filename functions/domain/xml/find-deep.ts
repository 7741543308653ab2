import type { XmlElement } from './element.ts'

/** All descendants with a local name (`*` for any), in document order. */
export const findDeep = (from: XmlElement | undefined, name: string): XmlElement[] => {
  const found: XmlElement[] = []
  const visit = (element: XmlElement) => {
    for (const child of element.children) {
      if (typeof child === 'string') continue
      if (name === '*' || child.name === name) found.push(child)
      visit(child)
    }
  }
  if (from) visit(from)
  return found
}
