import type { XmlElement, XmlNode } from '#domain/xml/element.ts'
import { textOf } from '#domain/xml/text-of.ts'

const cap = /^["“«]?\p{Lu}$/u
const emoji = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{RI}|[\u200d\ufe0f]){1,12}$/u

/**
 * A page in which that is text which it shows as a picture, a button or a box of its own within a word or sentence: `<img alt="W">` or
 * `<div>W</div>` before "alter Penrose locked the door", the emoji of WordPress, and a button that explains a term.
 */
export const withDropCaps = (element: XmlElement): XmlElement => {
  let letter = ''
  const children = element.children.map((child, index): XmlNode => {
    const next = element.children.slice(index + 1).find(isSeen) ?? ''
    const begun = letter && isSeen(child) ? withLetter(child, letter) : child
    if (begun !== child) letter = ''
    if (typeof begun === 'string') return begun
    const { alt = '' } = begun.attributes
    const isPicture = begun.name === 'img'
    if (isPicture && emoji.test(alt)) return alt
    const goesOn = /^\p{Ll}/u.test(typeof next === 'string' ? next : textOf(next).trimStart())
    if (isPicture && goesOn && cap.test(alt)) return alt
    if (goesOn && /^(?:div|p)$/.test(begun.name) && cap.test(textOf(begun).trim())) {
      letter = textOf(begun).trim()
      return ''
    }
    const isTerm = begun.name === 'button' && typeof next === 'string' && /^ \p{Ll}/u.test(next)
    return withDropCaps(isTerm ? { ...begun, name: 'span' } : begun)
  })
  return { ...element, children }
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
