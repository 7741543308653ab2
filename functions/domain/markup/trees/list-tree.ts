import type { XmlElement, XmlNode } from '#domain/xml/element.ts'
import { type NewElement, type NewNode, newElement } from '#domain/xml/new-element.ts'
import { phraseTree } from './phrase-tree.ts'

type ToFlow = (nodes: readonly XmlNode[]) => NewNode[]

/** A list with nothing but items in it: loose content becomes an item. Nothing if it has no items. */
export const listTree = ({ name, children }: XmlElement, toFlow: ToFlow): NewElement[] => {
  const items = children
    .filter(child => typeof child !== 'string' || child.trim() !== '')
    .map(child => toItem(name, child, toFlow))
  return items.length > 0 ? [newElement(name, {}, items)] : []
}

const toItem = (list: string, node: XmlNode, toFlow: ToFlow): NewElement => {
  const kind = list === 'dl' ? 'dd' : 'li'
  if (typeof node === 'string') return newElement(kind, {}, node)
  if (list === 'dl' && node.name === 'dt') return newElement('dt', {}, phraseTree(node.children))
  return newElement(kind, {}, toFlow(node.name === kind ? node.children : [node]))
}
