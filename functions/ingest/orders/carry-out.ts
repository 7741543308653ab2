import { createBarWords } from '#commit/bar-words.ts'
import type { CommitRevision } from '#commit/commit-revision.ts'
import { createRestateArticle, type Restated } from '#commit/restate-article.ts'
import { toKillRevision } from '#domain/revisions/to-kill-revision.ts'
import type { ArticleStore, StandingOrders } from '#ports'
import type { StandingOrder } from '#schemas/standing-order.ts'
import { NoTextYet } from './no-text-yet.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrent' | 'readRevision' | 'listRevisions'>
  standingOrders: Pick<StandingOrders, 'give' | 'count'>
  commitRevision: CommitRevision
}

/** What an order led to, and the headline of the story that it stopped; absent if that has no text yet. */
export interface CarriedOut extends Restated {
  story?: string | undefined
}

/** Kills or holds an article, as a notice orders. */
export type CarryOut = (order: StandingOrder, articleId: string) => Promise<CarriedOut>

/**
 * Carries out orders: a kill with a revision without text, a hold with the current text, withheld, so that
 * whatever the agency sends later lifts it. An article already held stays as it is. Throws NoTextYet.
 */
export const createCarryOut = (ports: Ports): CarryOut => {
  const { commitRevision } = ports
  const barWords = createBarWords(ports)
  const restateArticle = createRestateArticle(ports)
  return async (order, articleId) => {
    if (order.kind === 'kill') {
      const revision = toKillRevision(articleId, order)
      const barred = await barWords(articleId, order)
      const committed = await commitRevision(revision)
      await barWords(articleId, order, barred)
      return { revision, committed, story: barred.headline }
    }
    const held = await restateArticle(articleId, { status: 'withheld' })
    if (!held) throw new NoTextYet(articleId)
    const { headline, status } = held.revision.article
    return { ...held, ...(status !== 'canceled' && { story: headline }) }
  }
}
