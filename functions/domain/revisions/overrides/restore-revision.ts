import type { Revision } from '#schemas/revision.ts'
import { digestArticle } from '../digest-article.ts'
import { agencyOrderKey } from '../order/agency-order-key.ts'
import { writeField } from './write-field.ts'

/** The revision as the rules read it; the inverse of `editRevision`. */
export const restoreRevision = (revision: Revision): Revision => {
  const { agencyFields = [], ...rest } = revision
  const orderKey = agencyOrderKey(revision.orderKey)
  if (orderKey === revision.orderKey && agencyFields.length === 0) return rest
  const article = agencyFields.reduce(writeField, revision.article)
  return { ...rest, orderKey, article, digest: digestArticle(article) }
}
