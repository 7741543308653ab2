import type { Span } from '../copy.ts'
import type { XmlElement } from './element.ts'

/** The value of an attribute as a span, positioned at the element's content. Undefined if absent or blank. */
export const attributeSpan = (
  element: XmlElement | undefined,
  name: string,
  source: string,
): Span | undefined => {
  const raw = element?.attributes[name]?.replace(/\s+/g, ' ').trim()
  return element && raw ? { raw, source, at: element.at } : undefined
}
