import type { XmlElement, XmlNode } from '#domain/xml/element.ts'
import { textOf } from '#domain/xml/text-of.ts'

/** A page in which the first letter of a word that a picture shows is text: `<img alt="W">` before "alter Penrose locked the door". */
export const withDropCaps = (element: XmlElement): XmlElement => ({
  ...element,
  children: element.children.map((child, index): XmlNode => {
    if (typeof child === 'string') return child
    const { alt = '' } = child.attributes
    const next = element.children[index + 1] ?? ''
    const isCap = child.name === 'img' && /^["“«]?\p{Lu}$/u.test(alt)
    if (!isCap) return withDropCaps(child)
    return /^\p{Ll}/u.test(typeof next === 'string' ? next : textOf(next)) ? alt : child
  }),
})
