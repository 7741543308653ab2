import type { Copy } from '#domain/copy.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import { readPublicationStatus } from '../reading/state/read-publication-status.ts'
import { prefixed } from './prefixed.ts'

/**
 * What holds back or kills an item, or one of its media: `media:status` with the state "blocked" or "deleted" (Media RSS 1.5.1), or `app:draft` (RFC 5023,
 * 13.1.1), which systems put into RSS too.
 */
export const readMediaStatus = (parent: XmlElement): Pick<Copy, 'status' | 'statusFrom'> => {
  const draft = spanOf(findFirst(parent, 'control/draft'), 'rss: app:control/app:draft')
  if (draft?.raw === 'yes') return { status: 'withheld', statusFrom: draft }
  const statusFrom = attributeSpan(prefixed(parent, 'media:status'), 'state', 'rss: media:status/@state')
  const status = readPublicationStatus(statusFrom?.raw ?? '')
  return status && statusFrom && status !== 'usable' ? { status, statusFrom } : {}
}
