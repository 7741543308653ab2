import { digestArticle } from '#domain/revisions/digest-article.ts'
import { dropOrderKey } from '#domain/revisions/order/drop-order-key.ts'
import { restoreRevision } from '#domain/revisions/overrides/restore-revision.ts'
import { rereadRevision } from '#domain/revisions/reread-revision.ts'
import type { ArticleStore } from '#ports'
import type { Article } from '#schemas/article.ts'
import type { Change } from '#schemas/change.ts'
import type { Current } from '#schemas/current.ts'
import type { Revision } from '#schemas/revision.ts'
import { readNamedRevision } from '../read/read-named-revision.ts'

/** A story of a stored drop as today's rules read it, and the revision made from it at the time. */
export interface Replay {
  articleId: string
  orderKey: string
  article: Article
}

/**
 * What a replay would do. `changes`: `after` is now read instead of `before`. `unchanged`: both are the same.
 * `superseded`: a later drop is current. `canceled`, `expired`: the article is no longer served.
 * `unknown`: it does not exist.
 */
export type FoundReplay =
  | { outcome: 'changes'; change: Change; before: Revision; after: Revision }
  | { outcome: 'unchanged'; change: Change; before: Revision }
  | { outcome: 'superseded' | 'canceled' | 'expired' | 'unknown' }

/**
 * Finds what a replay would do to an article, given its CURRENT, which has nothing pending. Writes nothing.
 */
export const createFindReplay =
  ({ articles }: { articles: Pick<ArticleStore, 'readRevision'> }) =>
  async (current: Current | undefined, { articleId, orderKey, article }: Replay): Promise<FoundReplay> => {
    if (!current?.change || current.orderKey === undefined) return { outcome: 'unknown' }
    const { change } = current
    if (change.status === 'canceled') return { outcome: 'canceled' }
    if (change.kind === 'expiry') return { outcome: 'expired' }
    if (dropOrderKey(current.orderKey) !== dropOrderKey(orderKey)) return { outcome: 'superseded' }
    const stored = await readNamedRevision(articles, { articleId, orderKey: current.orderKey })
    const before = restoreRevision(stored)
    const after = rereadRevision(before, article)
    // Its stored digest may have been computed in an older way.
    return digestArticle(before.article) === after.digest
      ? { outcome: 'unchanged', change, before }
      : { outcome: 'changes', change, before, after }
  }
