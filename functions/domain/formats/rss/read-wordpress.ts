import type { Copy } from '#domain/copy.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { isAhead } from '../reading/state/is-ahead.ts'
import { latestEmbargo } from '../reading/state/latest-embargo.ts'
import { namesStart } from '../reading/state/names-start.ts'
import { postStatuses } from '../reading/state/post-statuses.ts'
import { allPrefixed } from './all-prefixed.ts'
import { readChild } from './read-child.ts'

/**
 * What an export of WordPress adds: the status of the post, until when a scheduled one waits and, where the feed's own dates are missing,
 * when it was changed, in UTC; and from when it may be shown, in a field that its house made ("embargo_until"). A post that its site shows only to who knows its password is withheld.
 */
export const readWordpress = (item: XmlElement, receivedAt: string): Partial<Copy> => {
  const posted = readChild(item, 'rss', 'wp:status')
  const locked =
    postStatuses[posted?.raw ?? ''] === 'canceled' ? undefined : readChild(item, 'rss', 'wp:post_password')
  const statusFrom = locked ? { ...locked, raw: 'post_password' } : posted
  const status = locked ? 'withheld' : postStatuses[statusFrom?.raw ?? '']
  const modified = readChild(item, 'rss', 'wp:post_modified_gmt')
  const created = readChild(item, 'rss', 'wp:post_date_gmt')
  const isDate = modified && /^[1-9]/.test(modified.raw)
  const isScheduled = posted?.raw === 'future' && created && /^[1-9]/.test(created.raw)
  const embargo = latestEmbargo(
    allPrefixed(item, 'wp:postmeta')
      .filter(meta => namesStart(readChild(meta, 'rss', 'wp:meta_key')?.raw ?? ''))
      .flatMap(meta => readChild(meta, 'rss', 'wp:meta_value') ?? [])
      .filter(start => isAhead(start, receivedAt)),
  )
  return {
    ...(embargo && { embargo }),
    ...(status && statusFrom && { status, statusFrom }),
    ...(isScheduled && { embargo: { ...created, raw: `${created.raw}Z` } }),
    ...(isDate && { versionCreated: modified, ...(created && { firstCreated: created }) }),
  }
}
