import type { XmlElement, XmlNode } from './element.ts'

/** An element with other children; itself where they are those that it has, so that a page is not copied by each step that finds nothing to change in it. */
export const withChildren = (element: XmlElement, children: XmlNode[]): XmlElement =>
  children.length === element.children.length && children.every((child, at) => child === element.children[at])
    ? element
    : { ...element, children }
