import type { ArticleStore, Embargoes } from '#ports'
import type { Revision } from '#schemas/revision.ts'
import type { CommitPorts } from './commit-change.ts'
import { createCommitText } from './commit-text.ts'
import type { CommittedText } from './committed.ts'

export interface CommitRevisionPorts extends CommitPorts {
  articles: CommitPorts['articles'] & Pick<ArticleStore, 'putRevision'>
  embargoes: Pick<Embargoes, 'put'>
}

export type CommitRevision = (revision: Revision) => Promise<CommittedText>

/**
 * Stores a revision and commits it: as a kill where the article is canceled. An embargo is noted before the change, so that none
 * can stand in the log which nobody will end.
 */
export const createCommitRevision = (ports: CommitRevisionPorts): CommitRevision => {
  const { articles, embargoes, clock } = ports
  const commitText = createCommitText(ports)
  return async revision => {
    const { articleId, orderKey, article } = revision
    await articles.putRevision(revision)
    const { status, embargoedUntil } = article
    if (status !== 'canceled' && embargoedUntil && Date.parse(embargoedUntil) > clock.now().getTime())
      await embargoes.put({ articleId, orderKey, releaseAt: embargoedUntil })
    return commitText({ kind: status === 'canceled' ? 'kill' : 'revision', revision })
  }
}
