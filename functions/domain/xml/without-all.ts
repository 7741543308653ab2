import type { XmlElement } from './element.ts'

/** An element without the children of a name, so that no reading of what a feed says of itself runs through all its entries. */
export const withoutAll = (parent: XmlElement, name: string): XmlElement => ({
  ...parent,
  children: parent.children.filter(child => typeof child === 'string' || child.name !== name),
})
