import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { textOf } from '#domain/xml/text-of.ts'

/** Whether it is nothing but the number of a footnote, raised or in brackets (SPIP), which links to that. */
export const isFootnoteMark = (element: XmlElement): boolean =>
  (element.name === 'sup' ? /^\[?[\d*†]{1,3}\]?$/ : /^\[\d{1,3}\]$/).test(textOf(element).trim()) &&
  /^(?:sup|span)$/.test(element.name) &&
  findDeep(element, 'a').some(({ attributes }) => attributes.href?.includes('#'))

/** Whether it is a link without words within the page: back from a footnote ("↩"), or to a heading itself ("#"). */
export const isAnchor = (element: XmlElement): boolean =>
  element.name === 'a' &&
  element.attributes.href?.startsWith('#') === true &&
  !/[\p{L}\p{N}]/u.test(textOf(element))
