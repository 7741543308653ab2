import type { XmlElement, XmlNode } from '#domain/xml/element.ts'
import { textOf } from '#domain/xml/text-of.ts'

/**
 * A list that does not count from one upwards, with the number of each item in its text, since bodies say no more of a list than that it is
 * ordered: a top ten told from the end would be turned around. NITF calls its start `seqnum`.
 */
export const withNumbers = (list: XmlElement): XmlElement => {
  const { start, seqnum, reversed } = list.attributes
  const items = list.children.filter(isItem)
  const step = reversed === undefined ? 1 : -1
  let next = numberOf(start ?? seqnum) ?? (step < 0 ? items.length : 1)
  let isPlain = true
  const numbers = new Map<XmlNode, number>()
  for (const [index, item] of items.entries()) {
    const number = numberOf(item.attributes.value) ?? next
    isPlain &&= number === index + 1
    numbers.set(item, number)
    next = number + step
  }
  if (isPlain) return list
  const isWritten = items.some(item => /^\s*\d{1,5}[.):]/.test(textOf(item)))
  return {
    ...list,
    name: 'ul',
    children: list.children.map(child =>
      isItem(child) && !isWritten ? begin(child, `${numbers.get(child)}. `) : child,
    ),
  }
}

const isItem = (node: XmlNode): node is XmlElement => typeof node !== 'string' && node.name === 'li'

const numberOf = (stated: string | undefined): number | undefined =>
  /^-?\d{1,5}$/.test(stated?.trim() ?? '') ? Number(stated) : undefined

/** The number stands in the first paragraph of an item that has paragraphs. */
const begin = (item: XmlElement, number: string): XmlElement => {
  const first = item.children.find(child => typeof child !== 'string' || child.trim() !== '')
  if (typeof first === 'string' || first?.name !== 'p')
    return { ...item, children: [number, ...item.children] }
  return { ...item, children: item.children.map(child => (child === first ? begin(first, number) : child)) }
}
