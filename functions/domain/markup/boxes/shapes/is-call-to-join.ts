import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import type { Weight } from '../weigh-elements.ts'
import { elementsIn } from './elements-in.ts'
import { isBoxSized, mostUnnamed } from './is-box-sized.ts'
import { isJoining } from './is-joining.ts'

/** Whether an element is a short card with a link for readers to join, outside any paragraph (Ghost). */
export const isCallToJoin = (element: XmlElement, weight: Weight): boolean => {
  if (weight.headings > 0 || weight.shown > mostUnnamed || !isBoxSized(weight)) return false
  const links = weight.paragraphs === 0 ? findDeep(element, 'a') : elementsIn(element)
  return links.some(link => link.name === 'a' && isJoining(link))
}
