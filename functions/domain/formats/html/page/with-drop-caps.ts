import type { XmlElement, XmlNode } from '#domain/xml/element.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { withChildren } from '#domain/xml/with-children.ts'

const cap = /^["“«]?\p{Lu}$/u
/** How many nodes may stand between a letter and its word, or in a box of one. */
const reach = 3
const emoji = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{RI}|[\u200d\ufe0f]){1,12}$/u

/**
 * A page in which that is text which it shows as a picture, a button or a box of its own within a word or sentence: `<img alt="W">` or
 * `<div>W</div>` before "alter Penrose locked the door", the emoji of WordPress, and a button that explains a term.
 */
export const withDropCaps = (element: XmlElement): XmlElement => {
  let letter = ''
  const children = element.children.map((child, index): XmlNode => {
    const begun = letter && isSeen(child) ? withLetter(child, letter) : child
    if (begun !== child) letter = ''
    if (typeof begun === 'string') return begun
    const { name, attributes, children } = begun
    const { alt = '' } = attributes
    if (name === 'img' && emoji.test(alt)) return alt
    const isBox = (name === 'div' || name === 'p') && children.length <= reach
    const shown = name === 'img' ? alt : isBox ? textOf(begun).trim() : ''
    if (!cap.test(shown) && name !== 'button') return withDropCaps(begun)
    const next = element.children.slice(index + 1, index + 1 + reach).find(isSeen) ?? ''
    const below = typeof next === 'string' ? next : textOf(next).trimStart()
    if (name === 'button')
      return typeof next === 'string' && /^ \p{Ll}/u.test(next) ? { ...begun, name: 'span' } : begun
    if (!/^\p{Ll}/u.test(below)) return withDropCaps(begun)
    if (name === 'img') return alt
    letter = shown
    return ''
  })
  return withChildren(element, children)
}

const isSeen = (node: XmlNode): boolean => (typeof node === 'string' ? node : textOf(node)).trim() !== ''

const withLetter = (node: XmlNode, letter: string): XmlNode => {
  if (typeof node === 'string') return letter + node.trimStart()
  const first = node.children.findIndex(isSeen)
  return {
    ...node,
    children: node.children.map((child, index) => (index === first ? withLetter(child, letter) : child)),
  }
}
