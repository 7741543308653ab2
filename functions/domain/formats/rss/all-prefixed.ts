import type { XmlElement } from '../../xml/element.ts'

/**
 * The children of a name with its prefix ("content:encoded"), which in feeds is as good as the name: a namespace is often not
 * declared, and its prefix never another.
 */
export const allPrefixed = (parent: XmlElement, name: string): XmlElement[] =>
  parent.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (child.prefix ? `${child.prefix}:${child.name}` : child.name) === name,
  )
