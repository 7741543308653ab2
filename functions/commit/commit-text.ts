import type { ArticleStore } from '#ports'
import type { Candidate } from './candidate.ts'
import { type CommitPorts, createCommitChange } from './commit-change.ts'
import type { CommittedText } from './committed.ts'
import { proposeText } from './propose-text.ts'

export interface CommitTextPorts extends CommitPorts {
  articles: CommitPorts['articles'] & Pick<ArticleStore, 'readRevision'>
}

export type CommitText = (candidate: Candidate) => Promise<CommittedText>

/** Commits the change that makes a stored revision current, if nothing that stands there wins over it. */
export const createCommitText = (ports: CommitTextPorts): CommitText => {
  const commitChange = createCommitChange(ports)
  return candidate =>
    commitChange(candidate.revision.articleId, (current, nextPlace) =>
      proposeText(current, candidate, nextPlace, ({ articleId, orderKey }) =>
        ports.articles.readRevision(articleId, orderKey),
      ),
    )
}
