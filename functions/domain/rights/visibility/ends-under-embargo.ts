import type { Article } from '#schemas/article.ts'
import { isExpired } from './is-expired.ts'

/** Whether the time an article may be used ends under its embargo, or with it: then it is never published. */
export const endsUnderEmbargo = ({
  expires,
  embargoedUntil,
}: Pick<Article, 'expires' | 'embargoedUntil'>): boolean =>
  embargoedUntil !== undefined && isExpired({ expires }, new Date(embargoedUntil))
