import type { Copy, Span } from '#domain/copy.ts'
import { present } from '#domain/present.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { spanOf } from '#domain/xml/span-of.ts'

/** A tombstone (`at:deleted-entry`, RFC 6721): the kill of the entry that its `ref` identifies. */
export const readDeletedEntry = (element: XmlElement): Copy => {
  const ref = attributeSpan(element, 'ref', 'atom: deleted-entry/@ref')
  const comment = spanOf(findFirst(element, 'comment'), 'atom: deleted-entry/comment')
  const statusFrom: Span = { raw: 'deleted-entry', source: 'atom: deleted-entry', at: element.at }
  return {
    format: 'atom',
    status: 'canceled',
    statusFrom,
    ...present({
      sourceId: ref,
      storyId: ref,
      headline: comment ?? ref,
      editorNote: comment,
      versionCreated: attributeSpan(element, 'when', 'atom: deleted-entry/@when'),
    }),
    blocks: [],
  }
}
