import type { XmlElement } from '#domain/xml/element.ts'
import { withChildren } from '#domain/xml/with-children.ts'

/** An element with all names in it, of elements and attributes, in small letters, as NITF has them; itself where they are. */
export const lowerNames = (element: XmlElement): XmlElement =>
  withChildren(
    lowerOwn(element),
    element.children.map(child => (typeof child === 'string' ? child : lowerNames(child))),
  )

const lowerOwn = (element: XmlElement): XmlElement =>
  [element.name, ...Object.keys(element.attributes)].every(isLower)
    ? element
    : {
        ...element,
        name: element.name.toLowerCase(),
        attributes: Object.fromEntries(
          Object.entries(element.attributes).map(([name, value]) => [name.toLowerCase(), value]),
        ),
      }

const isLower = (name: string): boolean => name === name.toLowerCase()
