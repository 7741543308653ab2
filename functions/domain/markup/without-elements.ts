import type { XmlElement } from '#domain/xml/element.ts'
import { withChildren } from '#domain/xml/with-children.ts'

/** An element without all elements within that `isOut` names, and what those hold. */
export const withoutElements = (
  element: XmlElement,
  isOut: (child: XmlElement, parent: XmlElement) => boolean,
): XmlElement => {
  const children = element.children
    .filter(child => typeof child === 'string' || !isOut(child, element))
    .map(child => (typeof child === 'string' ? child : withoutElements(child, isOut)))
  return withChildren(element, children)
}
