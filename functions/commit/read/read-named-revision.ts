import type { ArticleStore, RevisionName } from '#ports'
import type { Revision } from '#schemas/revision.ts'

/**
 * Reads a revision that CURRENT or the log names. Either names one only once it is stored, so this throws if
 * there is none.
 */
export const readNamedRevision = async (
  articles: Pick<ArticleStore, 'readRevision'>,
  { articleId, orderKey }: RevisionName,
): Promise<Revision> => {
  const revision = await articles.readRevision(articleId, orderKey)
  if (!revision)
    throw new Error(`CURRENT or the log names revision ${orderKey} of ${articleId}, which is not there`)
  return revision
}
