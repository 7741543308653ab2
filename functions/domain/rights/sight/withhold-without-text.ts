import type { Article } from '#schemas/article.ts'

/** An article that came without its text is withheld, without an end: there is nothing to publish until a revision brings it. */
export const withholdWithoutText = (article: Article): Article => {
  if (article.body.wordCount > 0 || article.status === 'canceled') return article
  const { embargoedUntil: _, ...rest } = article
  return { ...rest, status: 'withheld' }
}
