import type { Span } from '#domain/copy.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { spanOf } from '#domain/xml/span-of.ts'

/** The date that an element states: in its `norm`, or where a system leaves that out, as it is printed. `source` names the element. */
export const datedSpan = (element: XmlElement | undefined, source: string): Span | undefined =>
  attributeSpan(element, 'norm', `${source}/@norm`) ?? spanOf(element, source)
