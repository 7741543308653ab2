import type { XmlElement } from '#domain/xml/element.ts'

/** An element with all names in it, of elements and attributes, in small letters, as NITF has them. */
export const lowerNames = (element: XmlElement): XmlElement => ({
  ...element,
  name: element.name.toLowerCase(),
  attributes: Object.fromEntries(
    Object.entries(element.attributes).map(([name, value]) => [name.toLowerCase(), value]),
  ),
  children: element.children.map(child => (typeof child === 'string' ? child : lowerNames(child))),
})
