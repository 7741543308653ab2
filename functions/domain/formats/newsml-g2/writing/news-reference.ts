import type { FeedEntry } from '#schemas/feed-page.ts'

/** What a message says of an article that is not in it: held back as of now, or too large for a page, or changed since. */
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
