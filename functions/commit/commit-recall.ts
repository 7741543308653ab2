import type { ArticleStore } from '#ports'
import type { Recall } from '#schemas/current.ts'
import { type CommitPorts, createCommitChange } from './commit-change.ts'
import type { CommittedRecall } from './committed.ts'
import { createProposeRecall } from './propose/propose-recall.ts'

interface Ports extends CommitPorts {
  articles: CommitPorts['articles'] & Pick<ArticleStore, 'readRevision' | 'listRevisions'>
}

export type CommitRecall = (articleId: string, recall: Recall) => Promise<CommittedRecall>

/** Commits an order to take back the versions of an article before its current one: once, however often it is given. */
export const createCommitRecall = (ports: Ports): CommitRecall => {
  const commitChange = createCommitChange(ports)
  const proposeRecall = createProposeRecall(ports)
  return async (articleId, recall) => {
    let isTried = false
    const committed = await commitChange<CommittedRecall>(articleId, async (current, nextPlace) => {
      const next = await proposeRecall(current, recall, ports.clock.now(), nextPlace)
      isTried ||= !('outcome' in next) && next.pending?.change.kind === 'recall'
      return next
    })
    return isTried && committed.outcome === 'unchanged' ? { ...committed, outcome: 'accepted' } : committed
  }
}
