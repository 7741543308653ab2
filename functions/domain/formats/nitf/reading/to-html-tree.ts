import type { XmlElement, XmlNode } from '../../../xml/element.ts'

/** Names of HTML that `class` gives an element for which NITF has none. */
const TOLD_BY_CLASS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['em', new Set(['abbr', 'cite', 'code', 's', 'strong', 'sub', 'sup', 'u'])],
  ['hl2', new Set(['h2', 'h4'])],
])

/**
 * The content of a story with what NITF tells otherwise than HTML as HTML tells it: elements by their `class`, text that NITF lets stand
 * only in a paragraph without one, and the foot of a table, which NITF puts first, below its rows.
 */
export const toHtmlTree = (element: XmlElement): XmlElement => {
  const { class: told = '' } = element.attributes
  const name = TOLD_BY_CLASS.get(element.name)?.has(told) ? told : element.name
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
