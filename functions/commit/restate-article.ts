import { digestArticle } from '#domain/revisions/digest-article.ts'
import { followKey } from '#domain/revisions/order/follow-key.ts'
import type { ArticleStore } from '#ports'
import type { Article } from '#schemas/article.ts'
import type { Revision } from '#schemas/revision.ts'
import type { CommitRevision } from './commit-revision.ts'
import type { CommittedText } from './committed.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrent' | 'readRevision'>
  commitRevision: CommitRevision
}

/** How an article is to be published: usable, embargoed until an instant, or held with no end. */
export type PublicationState = Pick<Article, 'status' | 'embargoedUntil'>

/** A revision, and what became of it. */
export interface Restated {
  revision: Revision
  committed: CommittedText
}

/** Publishes, embargoes or holds the current text. Undefined if there is none yet. */
export type RestateArticle = (
  articleId: string,
  state: PublicationState,
  by?: string,
) => Promise<Restated | undefined>

/**
 * Restates an article: commits its current text in another publication state, ordered directly after
 * everything there, so that whatever the agency sends later still applies. A text already in that state, or
 * killed, is committed as it is, which changes nothing.
 */
export const createRestateArticle =
  ({ articles, commitRevision }: Ports): RestateArticle =>
  async (articleId, { status, embargoedUntil }, by) => {
    const current = await articles.readCurrent(articleId)
    const shown = current?.change && (await articles.readRevision(articleId, current.change.orderKey))
    if (!shown) return undefined
    const isUnchanged = shown.article.status === status && shown.article.embargoedUntil === embargoedUntil
    if (isUnchanged || shown.article.status === 'canceled')
      return { revision: shown, committed: await commitRevision(shown) }
    const { embargoedUntil: _, ...rest } = shown.article
    const article = { ...rest, status, ...(embargoedUntil && { embargoedUntil }) }
    const orderKey = followKey([current.orderKey, current.change?.orderKey])
    const { reinstatement: __, orderedBy: ___, ...text } = shown
    const digest = digestArticle(article)
    const revision = { ...text, orderKey, article, digest, ...(by && { orderedBy: by }) }
    return { revision, committed: await commitRevision(revision) }
  }
