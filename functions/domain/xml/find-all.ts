import type { XmlElement } from './element.ts'

/**
 * Child elements reached by a path of local names ("head/docdata/doc-id"), in document order. Prefixes do not
 * matter.
 */
export const findAll = (from: XmlElement | undefined, path: string): XmlElement[] => {
  let found = from ? [from] : []
  for (const name of path.split('/'))
    found = found.flatMap(element =>
      element.children.filter(
        (child): child is XmlElement => typeof child !== 'string' && child.name === name,
      ),
    )
  return found
}
