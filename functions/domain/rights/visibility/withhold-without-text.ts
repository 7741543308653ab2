import type { Article } from '#schemas/article.ts'

/**
 * Withholds an article that came without its text, indefinitely: there is nothing to publish until a revision
 * brings it.
 */
export const withholdWithoutText = (article: Article): Article => {
  if (article.body.wordCount > 0 || article.status === 'canceled') return article
  const { embargoedUntil: _, ...rest } = article
  return { ...rest, status: 'withheld' }
}
