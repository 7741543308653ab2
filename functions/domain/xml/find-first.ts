import type { XmlElement } from './element.ts'
import { isFilled } from './is-filled.ts'

/** The first child element reached by a path of local names, of several the first that says anything; undefined if there is none. */
export const findFirst = (from: XmlElement | undefined, path: string): XmlElement | undefined =>
  from && reach(from, path.split('/'), 0)

const reach = (from: XmlElement, names: readonly string[], depth: number): XmlElement | undefined => {
  if (depth === names.length) return from
  let empty: XmlElement | undefined
  for (const child of from.children) {
    if (typeof child === 'string' || child.name !== names[depth]) continue
    const found = reach(child, names, depth + 1)
    if (found && isFilled(found)) return found
    empty ??= found
  }
  return empty
}
