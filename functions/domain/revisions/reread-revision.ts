import type { Article } from '#schemas/article.ts'
import type { Revision } from '#schemas/revision.ts'
import { digestArticle } from './digest-article.ts'

/**
 * A revision with what today's rules read from its drop. Its arrival, and whether and until when it may be
 * shown, stay as they are: a rule that has learned to see a kill, a hold or an embargo must neither take back
 * what was published nor publish anything. Nor does it know why the desk reinstated a text. Whoever ordered or
 * edited the base did not order this.
 */
export const rereadRevision = (base: Revision, read: Article): Revision => {
  const { embargoedUntil: _embargoedUntil, expires: _expires, ...rest } = read
  const { status, embargoedUntil, expires, version, receivedAt, change } = base.article
  const article: Article = {
    ...rest,
    status,
    version,
    receivedAt,
    ...(embargoedUntil && { embargoedUntil }),
    ...(expires && { expires }),
    ...(base.reinstatement && change && { change }),
  }
  const { orderedBy: _orderedBy, ...kept } = base
  return { ...kept, article, digest: digestArticle(article) }
}
