import { digestArticle } from '#domain/revisions/digest-article.ts'
import { followKey } from '#domain/revisions/order/follow-key.ts'
import type { ArticleStore } from '#ports'
import type { Revision } from '#schemas/revision.ts'
import type { createStoreRevision } from './store-revision.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readRevision'>
  storeRevision: ReturnType<typeof createStoreRevision>
}

/** Stores an order of the desk, as it is without overrides, under the next order key that is free; returns it with that. */
export const createStoreOrder = ({ articles, storeRevision }: Ports) => {
  /** Whether a text is stored under its order key, now or before; not if another order of the desk has it. */
  const ownsKey = async (revision: Revision): Promise<boolean> => {
    if ((await storeRevision(revision)) === 'put') return true
    const there = await articles.readRevision(revision.articleId, revision.orderKey)
    return (
      there !== undefined &&
      there.hold?.by === revision.hold?.by &&
      digestArticle(there.article) === digestArticle(revision.article)
    )
  }
  return async (order: Revision): Promise<Revision> => {
    let own = order
    while (!(await ownsKey(own))) own = { ...own, orderKey: followKey([own.orderKey]) }
    return own
  }
}
