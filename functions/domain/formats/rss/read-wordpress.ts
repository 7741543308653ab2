import type { Copy } from '#domain/copy.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { postStatuses } from '../reading/state/post-statuses.ts'
import { readChild } from './read-child.ts'

/**
 * What an export of WordPress adds: the status of the post, until when a scheduled one waits and, where the feed's own dates are missing,
 * when it was changed, in UTC.
 */
export const readWordpress = (item: XmlElement): Partial<Copy> => {
  const statusFrom = readChild(item, 'rss', 'wp:status')
  const status = postStatuses[statusFrom?.raw ?? '']
  const modified = readChild(item, 'rss', 'wp:post_modified_gmt')
  const created = readChild(item, 'rss', 'wp:post_date_gmt')
  const isDate = modified && /^[1-9]/.test(modified.raw)
  const isScheduled = statusFrom?.raw === 'future' && created && /^[1-9]/.test(created.raw)
  return {
    ...(status && statusFrom && { status, statusFrom }),
    ...(isScheduled && { embargo: { ...created, raw: `${created.raw}Z` } }),
    ...(isDate && { versionCreated: modified, ...(created && { firstCreated: created }) }),
  }
}
