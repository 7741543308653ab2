import type { Change } from '#schemas/change.ts'
import type { Tombstone } from '#schemas/license/tombstone.ts'

type Left<Status> = Omit<Tombstone, 'status'> & { status: Status }

/**
 * What is left of an article, by its latest change: that it is canceled, expired or held back, since when, and
 * which agency's it was.
 */
export const toTombstone = <Status extends string>(change: Change, status: Status): Left<Status> => ({
  id: change.articleId,
  version: change.version,
  status,
  agency: change.agency,
  distributor: change.distributor,
  language: change.language,
  goneAt: status === 'expired' && change.expires ? change.expires : change.committedAt,
})
