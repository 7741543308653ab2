import type { FeedEntry } from '#schemas/license/feed-page.ts'

/**
 * What a message says about an article that it does not include: one held back for now, too large for a page,
 * or changed since.
 */
export type NewsReference = Pick<
  FeedEntry,
  | 'articleId'
  | 'version'
  | 'status'
  | 'kind'
  | 'headline'
  | 'agency'
  | 'distributor'
  | 'language'
  | 'embargoedUntil'
  | 'versionCreated'
  | 'committedAt'
  | 'href'
>
