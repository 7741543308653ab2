import type { XmlElement } from './element.ts'

/**
 * Child elements reached by a path of local names ("head/docdata/doc-id"), in document order. Prefixes do not
 * matter.
 */
export const findAll = (from: XmlElement | undefined, path: string): XmlElement[] => {
  let found = from ? [from] : []
  for (const name of path.includes('/') ? path.split('/') : [path]) {
    const within: XmlElement[] = []
    for (const { children } of found)
      for (const child of children) if (typeof child !== 'string' && child.name === name) within.push(child)
    found = within
  }
  return found
}
