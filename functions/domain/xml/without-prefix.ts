import type { XmlElement } from './element.ts'

/**
 * A document as if its root's namespace were the default one: "atom:feed" with its "atom:entry" becomes
 * "feed" with "entry".
 */
export const withoutPrefix = (root: XmlElement): XmlElement => (root.prefix ? strip(root, root.prefix) : root)

const strip = (element: XmlElement, prefix: string): XmlElement => ({
  ...element,
  prefix: element.prefix === prefix ? '' : element.prefix,
  children: element.children.map(child => (typeof child === 'string' ? child : strip(child, prefix))),
})
