import type { ArticleStore, Embargoes, Takedowns } from '#ports'
import type { Revision } from '#schemas/revision.ts'
import { type CommitTextPorts, createCommitText } from './commit-text.ts'
import type { CommittedText } from './committed.ts'

export interface CommitRevisionPorts extends CommitTextPorts {
  articles: CommitTextPorts['articles'] & Pick<ArticleStore, 'putRevision'>
  embargoes: Pick<Embargoes, 'put'>
  takedowns: Pick<Takedowns, 'order'>
}

export type CommitRevision = (revision: Revision) => Promise<CommittedText>

/**
 * Stores a revision and commits it: as a kill where the article is canceled. An embargo, an expiry and a kill are noted before the change, so that
 * none can stand in the log which nobody will end, or ask licensees about.
 */
export const createCommitRevision = (ports: CommitRevisionPorts): CommitRevision => {
  const { articles, embargoes, takedowns, clock } = ports
  const commitText = createCommitText(ports)
  return async revision => {
    const { articleId, orderKey, article } = revision
    await articles.putRevision(revision)
    const { status, embargoedUntil, expires } = article
    if (status !== 'canceled' && embargoedUntil && Date.parse(embargoedUntil) > clock.now().getTime())
      await embargoes.put({ articleId, orderKey, releaseAt: embargoedUntil })
    if (status !== 'canceled' && expires) await embargoes.put({ articleId, orderKey, releaseAt: expires })
    if (status === 'canceled')
      await takedowns.order({ articleId, orderKey, orderedAt: clock.now().toISOString() })
    return commitText({ kind: status === 'canceled' ? 'kill' : 'revision', revision })
  }
}
