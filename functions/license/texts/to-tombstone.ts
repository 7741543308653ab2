import type { Change } from '#schemas/change.ts'
import type { Tombstone } from '#schemas/tombstone.ts'

/**
 * What is left of an article, by its latest change: that it is canceled or expired, since when, and which
 * agency's it was.
 */
export const toTombstone = (change: Change, status: Tombstone['status']): Tombstone => ({
  id: change.articleId,
  version: change.version,
  status,
  agency: change.agency,
  distributor: change.distributor,
  language: change.language,
  goneAt: status === 'expired' && change.expires ? change.expires : change.committedAt,
})
