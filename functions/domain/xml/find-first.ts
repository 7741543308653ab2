import type { XmlElement } from './element.ts'

/** The first child element reached by a path of local names, or undefined. */
export const findFirst = (from: XmlElement | undefined, path: string): XmlElement | undefined =>
  from && reach(from, path.split('/'), 0)

const reach = (from: XmlElement, names: readonly string[], depth: number): XmlElement | undefined => {
  if (depth === names.length) return from
  for (const child of from.children) {
    if (typeof child === 'string' || child.name !== names[depth]) continue
    const found = reach(child, names, depth + 1)
    if (found) return found
  }
  return undefined
}
