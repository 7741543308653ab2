import type { ArticleStore } from '#ports'
import type { Revision } from '#schemas/revision.ts'

/**
 * The newest revision of an article that has a text, which a kill never has. `orderKeys` are those of its
 * revisions, oldest first.
 */
export const findNewestText = async (
  articles: Pick<ArticleStore, 'readRevision'>,
  articleId: string,
  orderKeys: readonly string[],
): Promise<Revision | undefined> => {
  for (const orderKey of orderKeys.toReversed()) {
    const revision = await articles.readRevision(articleId, orderKey)
    if (revision && revision.article.status !== 'canceled') return revision
  }
  return undefined
}
