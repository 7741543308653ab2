import type { ArticleStore } from '#ports'
import type { Current } from '#schemas/current.ts'
import { isWithheld } from '#schemas/is-withheld.ts'
import type { DeskHold, Revision } from '#schemas/revision.ts'
import { readNamedRevision } from './read-named-revision.ts'

/**
 * The desk's hold or embargo that withholds what is current, if it does. `known` is a revision already read,
 * which may be the current one.
 */
export const findStandingHold = async (
  articles: Pick<ArticleStore, 'readRevision'>,
  { articleId, orderKey, change }: Current,
  known?: Revision,
): Promise<DeskHold | undefined> => {
  if (orderKey === undefined || !isWithheld(change)) return undefined
  const isKnown = known?.orderKey === orderKey
  return (isKnown ? known : await readNamedRevision(articles, { articleId, orderKey })).hold
}
