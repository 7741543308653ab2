import type { Span } from '#domain/copy.ts'
import { plainText } from '#domain/markup/plain-text.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import { prefixed } from './prefixed.ts'

/**
 * The line in the first of several children that has one, with HTML in it resolved; `format` begins its
 * source.
 */
export const readChild = (
  parent: XmlElement,
  format: string,
  ...names: readonly string[]
): Span | undefined => {
  for (const name of names) {
    const span = spanOf(prefixed(parent, name), `${format}: ${parent.name}/${name}`)
    const raw = span && plainText(span.raw)
    if (span && raw) return { ...span, raw }
  }
  return undefined
}
