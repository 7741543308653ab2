import type { Article } from '#schemas/article.ts'

/** Whether the time an article may be used has ended. At that very instant it has. */
export const isExpired = ({ expires }: Pick<Article, 'expires'>, now: Date): boolean =>
  expires !== undefined && Date.parse(expires) <= now.getTime()
