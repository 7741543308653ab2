import type { Span } from '#domain/copy.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { isFilled } from '#domain/xml/is-filled.ts'
import { spanOf } from '#domain/xml/span-of.ts'

/**
 * Elements at a path in the innermost component of a story that has any accepted ones, by default those that say anything: what a component
 * leaves out or empty it inherits.
 */
export const nearestAll = (
  components: readonly XmlElement[],
  path: string,
  accept: (element: XmlElement) => boolean = isFilled,
): XmlElement[] => {
  for (const component of components.toReversed()) {
    const found = findAll(component, path).filter(accept)
    if (found.length > 0) return found
  }
  return []
}

/** The first of those elements that has a `FormalName` or a text. */
export const nearestSpan = (components: readonly XmlElement[], path: string): Span | undefined => {
  const [found] = nearestAll(components, path, element => formalSpan(element, '') !== undefined)
  return formalSpan(found, `newsml-1: ${path}`)
}

/** The value of an element: its `FormalName`, else its `Value`, else its text. */
export const formalSpan = (element: XmlElement | undefined, source: string): Span | undefined =>
  attributeSpan(element, 'FormalName', `${source}/@FormalName`) ?? spanOf(element, source)
