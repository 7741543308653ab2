import type { XmlElement } from '#domain/xml/element.ts'
import { withChildren } from '#domain/xml/with-children.ts'

/** A page whose headings that are nothing but a button, which opens and closes the part below (Bootstrap's accordion), are text: buttons are not read. */
export const openButtons = (element: XmlElement): XmlElement => {
  const children = element.children.map(child => (typeof child === 'string' ? child : openButtons(child)))
  const [only, ...others] = children.filter(child => typeof child !== 'string' || child.trim() !== '')
  const isOpened =
    /^(?:h[2-6]|dt|summary)$/.test(element.name) &&
    typeof only === 'object' &&
    only.name === 'button' &&
    others.length === 0
  return withChildren(element, isOpened ? only.children : children)
}
