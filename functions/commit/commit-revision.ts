import type { Revision } from '#schemas/revision.ts'
import { type CommitTextPorts, createCommitText } from './commit-text.ts'
import type { CommittedText } from './committed.ts'

export type CommitRevision = (revision: Revision) => Promise<CommittedText>

/** Stores a revision, as the rules read it, and commits it: as a kill where the article is canceled. */
export const createCommitRevision = (ports: CommitTextPorts): CommitRevision => {
  const commitText = createCommitText(ports)
  return revision =>
    commitText({ kind: revision.article.status === 'canceled' ? 'kill' : 'revision', revision })
}
