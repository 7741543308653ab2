import { containerElements } from '#domain/markup/elements/block-elements.ts'
import { isInline } from '#domain/markup/trees/is-inline.ts'
import { endsAsSentence } from '#domain/normalize/prose/is-prose.ts'
import type { XmlElement, XmlNode } from '#domain/xml/element.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { withChildren } from '#domain/xml/with-children.ts'

const holders: ReadonlySet<string> = new Set(['article', 'center', 'div', 'main', 'section', 'td'])
/** The fewest characters of a sentence that is a paragraph. */
const fewest = 30

/**
 * A page in which the paragraphs of a story that are text between empty lines, or beside boxes, are elements, as those are by which boxes are known: a
 * reader view makes one of two between which it takes a box out.
 */
export const withParagraphs = (element: XmlElement): XmlElement => {
  const inner = element.children.map(child => (typeof child === 'string' ? child : withParagraphs(child)))
  const isRow = inner.filter(isLine).length >= row
  const children = isRow ? inner.map(child => (isLine(child) ? { ...child, name: 'p' } : child)) : inner
  if (!holders.has(element.name) || !children.some(isSentence)) return withChildren(element, children)
  const parts: XmlNode[][] = [[]]
  for (const [index, child] of children.entries())
    if (isBlock(child) || isEmptyLine(children, index)) parts.push([child], [])
    else parts.at(-1)?.push(child)
  if (parts.length === 1) return withChildren(element, children)
  return { ...element, children: parts.flatMap(part => asParagraph(part, element)) }
}

/** How many `div`s with a sentence in each, side by side, are paragraphs. */
const row = 3

const isLine = (node: XmlNode): node is XmlElement =>
  typeof node !== 'string' &&
  node.name === 'div' &&
  !node.children.some(isBlock) &&
  node.children.some(isSentence)

const isBlock = (node: XmlNode): boolean =>
  typeof node !== 'string' && (containerElements.has(node.name) || !isInline(node))

/** Whether a break is one of several, with nothing between. */
const isEmptyLine = (nodes: readonly XmlNode[], index: number): boolean =>
  isBreak(nodes[index]) && (isBreak(beside(nodes, index, -1)) || isBreak(beside(nodes, index, 1)))

const beside = (nodes: readonly XmlNode[], index: number, step: number): XmlNode | undefined => {
  const next = nodes[index + step]
  return typeof next === 'string' && next.trim() === '' ? nodes[index + 2 * step] : next
}

const isBreak = (node: XmlNode | undefined): boolean => typeof node === 'object' && node.name === 'br'

const isSentence = (node: XmlNode): boolean =>
  typeof node === 'string' && node.length >= fewest && endsAsSentence(node.trim())

const asParagraph = (part: XmlNode[], parent: XmlElement): XmlNode[] => {
  const at = part.find(node => typeof node !== 'string')?.at ?? parent.at
  const p = { name: 'p', prefix: '', attributes: {}, at, children: part }
  const text = textOf(p).trim()
  return part.some(isBlock) || text.length < fewest || !endsAsSentence(text) ? part : [p]
}
