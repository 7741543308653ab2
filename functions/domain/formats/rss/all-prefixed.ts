import type { XmlElement } from '#domain/xml/element.ts'

/**
 * The children with a prefixed name ("content:encoded"). In feeds the prefix identifies the namespace, which
 * often is not declared.
 */
export const allPrefixed = (parent: XmlElement, name: string): XmlElement[] =>
  parent.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (child.prefix ? `${child.prefix}:${child.name}` : child.name) === name,
  )
