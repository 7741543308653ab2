import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import type { Tombstone } from '#schemas/license/tombstone.ts'
import { isTombstone } from '../writing/is-tombstone.ts'
import { toNewsArticle } from './writing/to-news-article.ts'
import { toNewsKill } from './writing/to-news-kill.ts'

/** Writes an article as a `NewsArticle` of schema.org in JSON-LD. */
export const writeNewsArticle = (item: LicensedArticle | Tombstone): string =>
  JSON.stringify(isTombstone(item) ? toNewsKill(item) : toNewsArticle(item))
