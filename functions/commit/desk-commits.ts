import type { Embargoes } from '#ports'
import { type CommitEdit, createCommitEdit } from './commit-edit.ts'
import { type CommitRevision, createCommitRevision } from './commit-revision.ts'
import { type CommitText, type CommitTextPorts, createCommitText } from './commit-text.ts'
import { createSeeThrough } from './see-through.ts'

type Ports = CommitTextPorts & { embargoes: Pick<Embargoes, 'remove'> }

interface DeskCommits {
  commitEdit: CommitEdit
  commitRevision: CommitRevision
  commitText: CommitText
}

/** The commits of the desk, each seen through: what a dying process leaves pending is finished within two minutes. */
export const createDeskCommits = (ports: Ports): DeskCommits => {
  const seeThrough = createSeeThrough(ports)
  const commitEdit = createCommitEdit(ports)
  const commitRevision = createCommitRevision(ports)
  const commitText = createCommitText(ports)
  return {
    commitEdit: edit => seeThrough(edit.articleId, () => commitEdit(edit)),
    commitRevision: revision => seeThrough(revision.articleId, () => commitRevision(revision)),
    commitText: candidate => seeThrough(candidate.revision.articleId, () => commitText(candidate)),
  }
}
