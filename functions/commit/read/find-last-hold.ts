import { isFollowKey } from '#domain/revisions/order/is-follow-key.ts'
import type { ArticleStore } from '#ports'
import type { DeskHold } from '#schemas/revision.ts'

/**
 * The desk's hold of an article when it was killed: that of the newest text which the desk held or gave an
 * order about. Copy that came later is passed over, since a kill keeps it from being held, and so is the kill,
 * whose key may be smaller than that of its story.
 */
export const findLastHold = async (
  articles: Pick<ArticleStore, 'readRevision'>,
  articleId: string,
  orderKeys: readonly string[],
): Promise<DeskHold | undefined> => {
  for (const orderKey of orderKeys.toReversed()) {
    const revision = await articles.readRevision(articleId, orderKey)
    if (!revision || revision.article.status === 'canceled') continue
    if (revision.hold || isFollowKey(orderKey)) return revision.hold
  }
  return undefined
}
