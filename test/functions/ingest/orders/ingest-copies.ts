import type { Article } from '#schemas/article.ts'
import { receiveCopies } from './receive-copies.ts'

/** Ingests copies as `receiveCopies` does; gives the states of all articles, in the order in which they came. */
export const ingestCopies = async (copies: readonly string[]): Promise<Article['status'][]> => {
  const { newsroom, receipts } = await receiveCopies(copies)
  const ids = new Set(receipts.flatMap(({ items }) => items.map(({ articleId }) => articleId)))
  const articles = await Promise.all([...ids].map(id => newsroom.readArticle(id)))
  return articles.flatMap(article => article?.status ?? [])
}
