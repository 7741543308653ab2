import type { XmlNode } from '#domain/xml/element.ts'
import { type NewNode, newElement } from '#domain/xml/new-element.ts'
import { skippedElements } from '../elements/block-elements.ts'
import { inlineElements } from '../elements/inline-elements.ts'
import { leadsOut } from '../elements/leads-out.ts'

/**
 * Text with the inline elements a body may hold; all others are unwrapped. A link leads to the web or a
 * mailbox, and contains no other link.
 */
export const phraseTree = (nodes: readonly XmlNode[], inLink = false): NewNode[] =>
  nodes.flatMap((node): NewNode[] => {
    if (typeof node === 'string') return [node]
    if (skippedElements.has(node.name)) return []
    if (node.name === 'br') return [newElement('br')]
    const name = inlineElements[node.name]
    const { href } = node.attributes
    if (name === 'a') {
      const inside = phraseTree(node.children, true)
      return href !== undefined && !inLink && leadsOut(href) ? [newElement('a', { href }, inside)] : inside
    }
    const inside = phraseTree(node.children, inLink)
    return name ? [newElement(name, {}, inside)] : inside
  })
