import type { ArticleStore } from '#ports'
import type { Current } from '#schemas/current.ts'
import type { OverridableField } from '#schemas/desk/override.ts'
import { readNamedRevision } from './read-named-revision.ts'

/** The overrides that lapse with a text, and did not on what is current. */
export const newlyLapsed = async (
  articles: Pick<ArticleStore, 'readRevision'>,
  lapsed: OverridableField[],
  { articleId, orderKey, change }: Partial<Current> = {},
): Promise<OverridableField[]> => {
  if (lapsed.length === 0 || !articleId || !orderKey || change?.status === 'canceled') return lapsed
  const { agencyFields = [] } = await readNamedRevision(articles, { articleId, orderKey })
  return lapsed.filter(each => agencyFields.some(({ field }) => field === each))
}
