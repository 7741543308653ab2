import type { Copy } from '#domain/copy.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { readPublicationStatus } from '../reading/state/read-publication-status.ts'
import { prefixed } from './prefixed.ts'

/** What holds back or kills an item, or one of its media: `media:status` with the state "blocked" or "deleted" (Media RSS 1.5.1). */
export const readMediaStatus = (parent: XmlElement): Pick<Copy, 'status' | 'statusFrom'> => {
  const statusFrom = attributeSpan(prefixed(parent, 'media:status'), 'state', 'rss: media:status/@state')
  const status = readPublicationStatus(statusFrom?.raw ?? '')
  return status && statusFrom && status !== 'usable' ? { status, statusFrom } : {}
}
