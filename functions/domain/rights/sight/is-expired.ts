import type { Article } from '#schemas/article.ts'

/** Whether the time in which an article may be used has ended. At the very instant it has. */
export const isExpired = ({ expires }: Pick<Article, 'expires'>, now: Date): boolean =>
  expires !== undefined && Date.parse(expires) <= now.getTime()
