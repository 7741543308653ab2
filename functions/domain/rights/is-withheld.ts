import type { Article } from '#schemas/article.ts'
import { isEmbargoed } from './is-embargoed.ts'

/**
 * Whether an article is held back from licensees: under an embargo that has not passed, or withheld without a time, until an editor or the agency
 * releases it. A withheld article whose embargo has passed is free (IPTC `stat:withheld`).
 */
export const isWithheld = (article: Pick<Article, 'status' | 'embargoedUntil'>, now: Date): boolean =>
  isEmbargoed(article, now) || (article.status === 'withheld' && article.embargoedUntil === undefined)
