import type { PublicationState, RestateArticle, Restated } from '#commit/restate-article.ts'
import type { ArticleStore, Cases } from '#ports'
import type { CloseCasePorts } from '../cases/close-case.ts'
import { decisionOf } from '../cases/decision-of.ts'
import { createSettleCases } from '../cases/settle-cases.ts'

interface Ports extends CloseCasePorts {
  articles: Pick<ArticleStore, 'readCurrent'>
  cases: Pick<Cases, 'listOpen' | 'close'>
  restateArticle: RestateArticle
}

/** Publishes, embargoes or holds an article by an editor's decision. `by` is for display only. */
export type RestateStory = (
  articleId: string,
  state: PublicationState,
  by?: string,
) => Promise<Restated | undefined>

/**
 * Restates an article, and closes the cases that asked what should become of it. Repeated after a failure, it
 * continues where it stopped.
 */
export const createRestateStory = (ports: Ports): RestateStory => {
  const settleCases = createSettleCases(ports)
  return async (articleId, state, by) => {
    const restated = await ports.restateArticle(articleId, state, by)
    const change = restated?.committed.outcome === 'superseded' ? undefined : restated?.committed.change
    if (change && change.status !== 'canceled')
      await settleCases({
        articleId,
        decision: decisionOf(change),
        reason: 'Decided at the story itself',
        by,
      })
    return restated
  }
}
