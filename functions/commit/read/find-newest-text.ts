import type { ArticleStore } from '#ports'
import type { Revision } from '#schemas/revision.ts'

/**
 * The newest revision of an article that has a text, which a kill never has, and is wanted. `orderKeys` are those of its
 * revisions, oldest first.
 */
export const findNewestText = async (
  articles: Pick<ArticleStore, 'readRevision'>,
  articleId: string,
  orderKeys: readonly string[],
  isWanted: (text: Revision) => boolean = () => true,
): Promise<Revision | undefined> => {
  for (const orderKey of orderKeys.toReversed()) {
    const revision = await articles.readRevision(articleId, orderKey)
    if (revision && revision.article.status !== 'canceled' && isWanted(revision)) return revision
  }
  return undefined
}
