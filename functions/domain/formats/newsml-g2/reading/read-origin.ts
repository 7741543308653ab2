import type { Block, Span } from '#domain/copy.ts'
import { normalizeDateline } from '#domain/normalize/dateline/normalize-dateline.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { nameSpan } from './name-span.ts'

/** How many paragraphs may stand above the one with the dateline. */
const reach = 4

/**
 * Where a story was written that prints no dateline: the one place from which its content originates (`located`), unless a tool
 * inferred it. A code is no name.
 */
export const readOrigin = (item: XmlElement, blocks: readonly Block[]): Span | undefined => {
  const places = findAll(item, 'contentMeta/located').filter(
    ({ attributes }) => !attributes.how && !attributes.why,
  )
  if (places.length !== 1 || blocks.slice(0, reach).some(({ text }) => normalizeDateline(text)))
    return undefined
  const place = nameSpan(places[0], 'newsml-g2: contentMeta/located')
  return place?.source.endsWith('@qcode') ? undefined : place
}
