import type { Copy, Span } from '../../copy.ts'
import { present } from '../../present.ts'
import { attributeSpan } from '../../xml/attribute-span.ts'
import type { XmlElement } from '../../xml/element.ts'
import { findFirst } from '../../xml/find-first.ts'
import { spanOf } from '../../xml/span-of.ts'

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
