import type { LicensedArticle } from '#schemas/licensed-article.ts'
import type { Tombstone } from '#schemas/tombstone.ts'

/** An article of the latest, and when it came to stand so. */
export interface LatestEntry {
  article: LicensedArticle
  /** Where it is fetched. */
  href: string
  /** When its latest change was appended, RFC 3339 UTC. */
  updated: string
}

/** The latest articles of a licensee, newest first, as every format of feeds says them. */
export interface LatestFeed {
  /** A URI, the same for each call alike. */
  id: string
  /** Where the feed itself is fetched. */
  href: string
  /** When anything in it changed last, RFC 3339 UTC. */
  updated: string
  entries: readonly LatestEntry[]
  /** Articles that are canceled or expired, for formats that can say so. */
  ended: readonly Tombstone[]
}
