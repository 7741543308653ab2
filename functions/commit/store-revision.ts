import type { ArticleStore, Clock, Embargoes, Takedowns } from '#ports'
import type { Revision } from '#schemas/revision.ts'

export interface StoreRevisionPorts {
  articles: Pick<ArticleStore, 'putRevision'>
  embargoes: Pick<Embargoes, 'put'>
  takedowns: Pick<Takedowns, 'order'>
  clock: Clock
}

export type StoreRevision = (revision: Revision, isStored?: boolean) => Promise<'put' | 'present'>

/**
 * Stores a revision unless its order key is taken; `isStored` says it is stored already. An embargo, an
 * expiry and a kill are recorded before there can be a change, so that the log never holds one that nobody
 * would end, or ask licensees about. The end of a time that was over when its copy came is due now: whoever
 * measures how late ends come must not count the time before.
 */
export const createStoreRevision =
  ({ articles, embargoes, takedowns, clock }: StoreRevisionPorts): StoreRevision =>
  async (revision, isStored = false) => {
    const { articleId, orderKey, article } = revision
    const stored = isStored ? 'present' : await articles.putRevision(revision)
    const { status, embargoedUntil, expires } = article
    if (status !== 'canceled' && embargoedUntil && Date.parse(embargoedUntil) > clock.now().getTime())
      await embargoes.put({ articleId, orderKey, releaseAt: embargoedUntil })
    if (status !== 'canceled' && expires)
      await embargoes.put({ articleId, orderKey, releaseAt: notBefore(clock.now(), expires) })
    if (status === 'canceled')
      await takedowns.order({ articleId, orderKey, orderedAt: clock.now().toISOString() })
    return stored
  }

const notBefore = (now: Date, instant: string): string =>
  Date.parse(instant) < now.getTime() ? now.toISOString() : instant
