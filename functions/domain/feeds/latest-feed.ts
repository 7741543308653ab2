import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import type { LatestEnd } from './latest-end.ts'

/** One of the latest articles, and when it reached its present state. */
export interface LatestEntry {
  article: LicensedArticle
  /** Where it is fetched. */
  href: string
  /** When it was first out, in RFC 3339, UTC: the same for all its versions. */
  published: string
  /** When its latest change was appended, in RFC 3339, UTC. */
  updated: string
}

/** A licensee's latest articles, newest first, as every feed format lists them. */
export interface LatestFeed {
  /** A URI that is the same for every call of the same kind. */
  id: string
  /** Where this feed is fetched. */
  href: string
  /** When anything in it last changed, in RFC 3339, UTC. */
  updated: string
  entries: readonly LatestEntry[]
  /** Articles that are in it no more, for formats that can express it. */
  ended: readonly LatestEnd[]
}
