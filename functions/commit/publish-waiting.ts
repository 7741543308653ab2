import { digestArticle } from '#domain/revisions/digest-article.ts'
import { followKey } from '#domain/revisions/order/follow-key.ts'
import type { ArticleStore } from '#ports'
import type { Revision } from '#schemas/revision.ts'
import type { CommitRevision } from './commit-revision.ts'
import type { Restated } from './restate-article.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrent' | 'readRevision'>
  commitRevision: CommitRevision
}

/** Publishes the unfinished text of a drop that waits beside what is out. Undefined if none of that drop waits. */
export type PublishWaiting = (
  articleId: string,
  drop: Revision['drop'],
  by: string,
) => Promise<Restated | undefined>

/**
 * Commits the text as it is by an order of the desk, directly after the agency's own, so that whatever the
 * agency sends later still applies.
 */
export const createPublishWaiting =
  ({ articles, commitRevision }: Ports): PublishWaiting =>
  async (articleId, drop, orderedBy) => {
    const { waits, change } = (await articles.readCurrent(articleId)) ?? {}
    const waiting =
      waits && change?.status === 'usable' ? await articles.readRevision(articleId, waits) : undefined
    if (!waits || waiting?.drop.key !== drop.key || waiting.drop.versionId !== drop.versionId)
      return undefined
    const article = { ...waiting.article, status: 'usable' as const }
    const digest = digestArticle(article)
    const revision = { ...waiting, orderKey: followKey([waits]), article, digest, orderedBy }
    return { revision, committed: await commitRevision(revision) }
  }
