import type { XmlElement, XmlNode } from '../../../xml/element.ts'

/** HTML names that `class` carries for elements that NITF lacks. */
const TOLD_BY_CLASS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['em', new Set(['abbr', 'cite', 'code', 's', 'strong', 'sub', 'sup', 'u'])],
  ['hl2', new Set(['h2', 'h4'])],
])

/**
 * The content of a story, turned from NITF's ways into HTML's: elements by their `class`, loose text out of
 * the paragraphs that NITF requires, a box of facts that an agency marks as HTML does, and the foot of a table, which NITF puts first, below its rows.
 */
export const toHtmlTree = (element: XmlElement): XmlElement => {
  const { class: told = '' } = element.attributes
  const own = element.name === 'aside' ? 'div' : element.name
  const name = TOLD_BY_CLASS.get(element.name)?.has(told) ? told : own
  const children = element.children.flatMap((child): XmlNode[] => {
    if (typeof child === 'string') return [child]
    const inner = toHtmlTree(child)
    return isLoose(child) && (element.name === 'block' || element.name === 'dd') ? inner.children : [inner]
  })
  return { ...element, name, children: name === 'table' ? footLast(children) : children }
}

const isLoose = ({ name, attributes }: XmlElement): boolean => name === 'p' && attributes.class === 'loose'

const isFoot = (node: XmlNode): boolean => typeof node !== 'string' && node.name === 'tfoot'

const footLast = (nodes: readonly XmlNode[]): XmlNode[] => [
  ...nodes.filter(node => !isFoot(node)),
  ...nodes.filter(isFoot),
]
