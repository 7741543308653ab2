import type { XmlElement, XmlNode } from '#domain/xml/element.ts'
import { type NewElement, type NewNode, newElement } from '#domain/xml/new-element.ts'

type ToFlow = (nodes: readonly XmlNode[]) => NewNode[]

/**
 * A table in the order of HTML: caption, head, bodies or rows, foot. Loose content gets the row and cell it
 * lacks.
 */
export const tableTree = ({ children }: XmlElement, toFlow: ToFlow): NewElement[] => {
  const elements = children.filter(child => typeof child !== 'string' || child.trim() !== '')
  const named = (name: string) => elements.filter(child => isNamed(child, name))
  const caption = named('caption').flatMap(child => toFlow(childrenOf(child)))
  const section = (name: string, nodes: readonly XmlNode[]) => {
    const rows = toRows(nodes, toFlow)
    return rows.length > 0 && newElement(name, {}, rows)
  }
  const head = named('thead').flatMap(childrenOf)
  const foot = named('tfoot').flatMap(childrenOf)
  const bodies = named('tbody').map(childrenOf)
  const loose = elements.filter(
    child => !['caption', 'thead', 'tbody', 'tfoot'].some(name => isNamed(child, name)),
  )
  const table = newElement(
    'table',
    {},
    caption.length > 0 && newElement('caption', {}, caption),
    section('thead', head),
    bodies.length === 0 ? toRows(loose, toFlow) : [...bodies, loose].map(body => section('tbody', body)),
    section('tfoot', foot),
  )
  return table.children.length > 0 ? [table] : []
}

const isNamed = (node: XmlNode, name: string): boolean => typeof node !== 'string' && node.name === name

const childrenOf = (node: XmlNode): XmlNode[] => (typeof node === 'string' ? [node] : node.children)

const toRows = (nodes: readonly XmlNode[], toFlow: ToFlow): NewElement[] =>
  nodes
    .filter(node => typeof node !== 'string' || node.trim() !== '')
    .map(node => toRow(isNamed(node, 'tr') ? childrenOf(node) : [node], toFlow))
    .filter(row => row.children.length > 0)

const toRow = (nodes: readonly XmlNode[], toFlow: ToFlow): NewElement =>
  newElement(
    'tr',
    {},
    nodes
      .filter(node => typeof node !== 'string' || node.trim() !== '')
      .map(node =>
        typeof node !== 'string' && (node.name === 'td' || node.name === 'th')
          ? newElement(node.name, {}, toFlow(node.children))
          : newElement('td', {}, toFlow([node])),
      ),
  )
