import type { CommitRevision } from '#commit/commit-revision.ts'
import type { CommittedText } from '#commit/committed.ts'
import { digestArticle } from '#domain/revisions/digest-article.ts'
import { followKey } from '#domain/revisions/follow-key.ts'
import { toKillRevision } from '#domain/revisions/to-kill-revision.ts'
import type { ArticleStore } from '#ports'
import type { Revision } from '#schemas/revision.ts'
import type { StandingOrder } from '#schemas/standing-order.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrent' | 'readRevision'>
  commitRevision: CommitRevision
}

export interface CarriedOut {
  revision: Revision
  committed: CommittedText
}

/** Kills or holds an article, as a notice orders. */
export type CarryOut = (order: StandingOrder, articleId: string) => Promise<CarriedOut>

/**
 * Carries out orders: a kill by a revision without text, a hold by the current text, withheld, directly behind what is there, so that
 * whatever the agency sends later lifts it. An article that is held already stays as it is.
 */
export const createCarryOut = ({ articles, commitRevision }: Ports): CarryOut => {
  const hold = async (articleId: string): Promise<Revision> => {
    const current = await articles.readCurrent(articleId)
    const shown = current?.change && (await articles.readRevision(articleId, current.change.orderKey))
    if (!shown) throw new Error(`Article ${articleId} is to be held before it has a text`)
    if (shown.article.status !== 'usable') return shown
    const { embargoedUntil: _, ...rest } = shown.article
    const article = { ...rest, status: 'withheld' as const }
    const orderKey = followKey([current.orderKey, current.change?.orderKey])
    return { ...shown, orderKey, article, digest: digestArticle(article) }
  }
  return async (order, articleId) => {
    const revision = order.kind === 'kill' ? toKillRevision(articleId, order) : await hold(articleId)
    return { revision, committed: await commitRevision(revision) }
  }
}
