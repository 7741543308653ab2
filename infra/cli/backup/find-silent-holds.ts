import { mapFewAtOnce } from '#commit/read/map-few-at-once.ts'
import { agencyOrderKey } from '#domain/revisions/order/agency-order-key.ts'
import { isFollowKey } from '#domain/revisions/order/is-follow-key.ts'
import { isUnderDesk } from '#domain/revisions/order/is-under-desk.ts'
import type { ArticleStore, ChangeLog } from '#ports'
import type { Current } from '#schemas/current.ts'
import type { SilentHold } from './export-line.ts'

interface Ports {
  articles: Pick<ArticleStore, 'listRevisions' | 'readRevision'>
  changes: Pick<ChangeLog, 'at'>
}

/**
 * The holds of the desk on an article that stands under one, of which the log says nothing: what a notice or its agency withholds
 * already, the desk holds without a change. Of any other article, none, and nothing is read.
 */
export const createFindSilentHolds =
  ({ articles, changes }: Ports) =>
  async ({ articleId, orderKey, history = [] }: Current): Promise<SilentHold[]> => {
    if (orderKey === undefined || !isUnderDesk(orderKey)) return []
    const keys = (await articles.listRevisions(articleId)).filter(key => isFollowKey(key) && key <= orderKey)
    const logged = (await mapFewAtOnce(history, seq => changes.at(seq))).flatMap(change => change ?? [])
    const found: SilentHold[] = []
    for (const key of keys) {
      if (logged.some(change => agencyOrderKey(change.orderKey) === agencyOrderKey(key))) continue
      const revision = await articles.readRevision(articleId, key)
      const after = logged.findLast(change => change.orderKey < key)?.seq
      if (revision?.hold && after !== undefined) found.push({ after, revision })
    }
    return found
  }
