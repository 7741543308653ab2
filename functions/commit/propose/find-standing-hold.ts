import type { ArticleStore } from '#ports'
import type { Current } from '#schemas/current.ts'
import type { DeskHold } from '#schemas/revision.ts'
import { readNamedRevision } from '../read/read-named-revision.ts'

/** The desk's hold or embargo that withholds what is current, if it does. */
export const findStandingHold = async (
  articles: Pick<ArticleStore, 'readRevision'>,
  { articleId, orderKey, change }: Current,
): Promise<DeskHold | undefined> => {
  if (orderKey === undefined || change?.status !== 'withheld' || change.kind === 'expiry') return undefined
  return (await readNamedRevision(articles, { articleId, orderKey })).hold
}
