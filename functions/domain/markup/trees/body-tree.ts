import type { XmlElement, XmlNode } from '#domain/xml/element.ts'
import { type NewElement, type NewNode, newElement } from '#domain/xml/new-element.ts'
import { skippedElements } from '../elements/block-elements.ts'
import { parseHtml } from '../parse-html.ts'
import { isInline } from './is-inline.ts'
import { listTree } from './list-tree.ts'
import { phraseTree } from './phrase-tree.ts'
import { tableTree } from './table-tree.ts'

/**
 * The HTML of a body as elements to be written in any markup: only allowed elements and links to the web,
 * each only where HTML's content model permits it. What is elsewhere is unwrapped or given the element it
 * lacks; no word is lost.
 */
export const bodyTree = (html: string): NewElement[] => toBlocks(parseHtml(html).children)

const toBlocks = (nodes: readonly XmlNode[]): NewElement[] => {
  const blocks: NewElement[] = []
  let loose: XmlNode[] = []
  const flush = () => {
    const phrase = phraseTree(loose)
    if (hasWords(loose)) blocks.push(newElement('p', {}, phrase))
    loose = []
  }
  for (const node of nodes) {
    if (typeof node === 'string' || isInline(node)) loose.push(node)
    else {
      flush()
      blocks.push(...toBlock(node))
    }
  }
  flush()
  return blocks
}

const toBlock = (element: XmlElement): NewElement[] => {
  const { name, children } = element
  if (skippedElements.has(name)) return []
  switch (name) {
    case 'p':
      return children.every(child => typeof child === 'string' || isInline(child))
        ? [newElement('p', {}, phraseTree(children))]
        : toBlocks(children)
    case 'h2':
    case 'h3':
    case 'h4':
    case 'pre':
      return [newElement(name, {}, phraseTree(children))]
    case 'blockquote':
      return [newElement(name, {}, toFlow(children))]
    case 'ul':
    case 'ol':
    case 'dl':
      return listTree(element, toFlow)
    case 'table':
      return tableTree(element, toFlow)
    default:
      return toBlocks(children)
  }
}

/** Flow content, which may be text and blocks both: a list item, a cell, a quotation. */
const toFlow = (nodes: readonly XmlNode[]): NewNode[] =>
  nodes.flatMap(node => (typeof node === 'string' || isInline(node) ? phraseTree([node]) : toBlock(node)))

const hasWords = (nodes: readonly XmlNode[]): boolean =>
  nodes.some(node => (typeof node === 'string' ? node.trim() !== '' : hasWords(node.children)))
