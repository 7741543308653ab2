import type { Block } from '#domain/copy.ts'
import type { XmlElement } from '#domain/xml/element.ts'

/** The innermost element of a page that holds all blocks of a story that stand on it, as their places tell. */
export const holderOf = (page: XmlElement, blocks: readonly Block[]): XmlElement => {
  const places = new Set(blocks.map(placeOf))
  const held = new Map<XmlElement, number>()
  const count = (element: XmlElement): number => {
    const inner = element.children.reduce(
      (sum, child) => (typeof child === 'string' ? sum : sum + count(child)),
      Number(places.has(placeOf(element))),
    )
    held.set(element, inner)
    return inner
  }
  const all = count(page)
  // The innermost is counted first.
  const [holder = page] = [...held].flatMap(([element, inner]) => (inner === all ? [element] : []))
  return holder
}

const placeOf = ({ at }: Pick<Block, 'at'>): string => `${at?.line}:${at?.column}`
