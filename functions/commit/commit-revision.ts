import type { Revision } from '#schemas/revision.ts'
import { type Arrived, type CommitTextPorts, createCommitText } from './commit-text.ts'
import type { CommittedText } from './committed.ts'
import type { Candidate } from './propose/candidate.ts'

export type CommitRevision = (revision: Revision, arrived?: Arrived) => Promise<CommittedText>

/**
 * Stores a revision as the rules read it and commits it: as a kill if it cancels the article, as a
 * reinstatement if it undoes a kill.
 */
export const createCommitRevision = (ports: CommitTextPorts): CommitRevision => {
  const commitText = createCommitText(ports)
  return (revision, arrived) => commitText({ kind: kindOf(revision), revision }, arrived)
}

const kindOf = ({ article, reinstatement }: Revision): Candidate['kind'] =>
  article.status === 'canceled' ? 'kill' : reinstatement ? 'reinstatement' : 'revision'
