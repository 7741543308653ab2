import { createAdmitWords } from '#commit/admit-words.ts'
import type { CommitText } from '#commit/commit-text.ts'
import { findLastHold } from '#commit/read/find-last-hold.ts'
import { findNewestText } from '#commit/read/find-newest-text.ts'
import { isUnfinished } from '#domain/revisions/hold/is-unfinished.ts'
import { underHold } from '#domain/revisions/hold/under-hold.ts'
import { isBarred } from '#domain/revisions/naming/is-barred.ts'
import { restoreRevision } from '#domain/revisions/overrides/restore-revision.ts'
import { toReinstatement } from '#domain/revisions/to-reinstatement.ts'
import type { ArticleStore, Clock, StandingOrders } from '#ports'
import type { Revision } from '#schemas/revision.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrent' | 'listRevisions' | 'readRevision'>
  standingOrders: Pick<StandingOrders, 'all' | 'withdraw' | 'count'>
  commitText: CommitText
  clock: Clock
}

export interface Reinstatement {
  articleId: string
  /** Why the kill was a mistake; recorded in the revision and shown to licensees. */
  reason: string
  /** Who says so; for display, and recorded too. */
  by?: string | undefined
}

export type Reinstated =
  | { outcome: 'reinstated'; version: number; headline: string }
  | { outcome: 'not-canceled' | 'unknown-article' | 'no-text' | 'overtaken' }

/**
 * Undoes a mistaken kill: the newest text of the article that the desk did not take back and that has no gap, if there is one, even one that
 * came after the kill and had to yield to it, becomes current as a reinstatement, with the reason and the desk's overrides, and under the hold of
 * the desk that stood before the kill. The change log keeps both. `overtaken` if someone killed it again in
 * the meantime.
 */
export const createReinstateArticle = (ports: Ports) => {
  const { articles, commitText, clock } = ports
  const admitWords = createAdmitWords(ports)
  return async ({ articleId, reason, by = 'desk' }: Reinstatement): Promise<Reinstated> => {
    const current = await articles.readCurrent(articleId)
    if (!current?.change) return { outcome: 'unknown-article' }
    if (current.change.status !== 'canceled') return { outcome: 'not-canceled' }
    const orderKeys = await articles.listRevisions(articleId)
    const find = (isWanted: (text: Revision) => boolean) =>
      findNewestText(articles, articleId, orderKeys, text => !isBarred(current, text) && isWanted(text))
    const newest = (await find(isFinished)) ?? (await find(() => true))
    if (!newest) return { outcome: 'no-text' }
    const text = restoreRevision(newest)
    const hold = text.hold ? undefined : await findLastHold(articles, articleId, orderKeys)
    const bound = hold ? underHold(text, hold) : text

    const reinstatement = { by, at: clock.now().toISOString(), reason }
    const revision = toReinstatement(bound, current, reinstatement, orderKeys.at(-1))
    const committed = await commitText({ kind: 'reinstatement', revision })
    if (committed.outcome === 'superseded' || committed.change.kind !== 'reinstatement')
      return { outcome: 'overtaken' }
    await admitWords(articleId, reinstatement.at)
    return { outcome: 'reinstated', version: committed.change.version, headline: committed.change.headline }
  }
}

/** One with a gap, or a draft, was held beside the text that was out. */
const isFinished = ({ article }: Revision): boolean => !isUnfinished(article)
