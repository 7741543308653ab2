import { digestArticle } from '#domain/revisions/digest-article.ts'
import { orderKey } from '#domain/revisions/order/order-key.ts'
import { withholdWithoutText } from '#domain/rights/visibility/withhold-without-text.ts'
import type { Article } from '#schemas/article.ts'
import type { Drop } from '#schemas/drop.ts'
import type { Revision } from '#schemas/revision.ts'

/** The revision made from a story of a drop; `index` is its position among the stories. */
export const toRevision = (read: Article, drop: Drop, index: number): Revision => {
  const article = withholdWithoutText(read)
  return {
    articleId: article.id,
    orderKey: orderKey({
      sourceVersion: article.sourceVersion,
      sourceTimestamp: article.versionCreated,
      sequencer: drop.sequencer,
      index,
    }),
    article,
    digest: digestArticle(article),
    drop: {
      bucket: drop.bucket,
      key: drop.key,
      ...(drop.versionId && { versionId: drop.versionId }),
    },
  }
}
