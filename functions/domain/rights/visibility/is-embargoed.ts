import type { Article } from '#schemas/article.ts'

/**
 * Whether an article may not be shown yet; at the very instant of release it may. Every read path checks
 * this, whatever the status says: an embargo is enforced by the clock, not by the release job.
 */
export const isEmbargoed = ({ embargoedUntil }: Pick<Article, 'embargoedUntil'>, now: Date): boolean =>
  embargoedUntil !== undefined && now.getTime() < Date.parse(embargoedUntil)
