import type { Embargoes, WakeUps } from '#ports'
import { type CommitEdit, createCommitEdit } from './commit-edit.ts'
import { type CommitRevision, createCommitRevision } from './commit-revision.ts'
import { type CommitText, type CommitTextPorts, createCommitText } from './commit-text.ts'
import { createEnsureFinished } from './ensure-finished.ts'

type Ports = CommitTextPorts & {
  embargoes: Pick<Embargoes, 'remove'>
  /** Called after each commit, so that webhooks learn of a kill at once; absent if nothing is to be woken. */
  wakeUps?: WakeUps
}

interface DeskCommits {
  commitEdit: CommitEdit
  commitRevision: CommitRevision
  commitText: CommitText
}

/**
 * The commits of the desk. Each is seen through: what a dying process leaves pending is finished within two
 * minutes. Each also wakes push.
 */
export const createDeskCommits = (ports: Ports): DeskCommits => {
  const see = createEnsureFinished(ports)
  const ensureFinished: typeof see = async (articleId, commit) => {
    const committed = await see(articleId, commit)
    await ports.wakeUps?.send()
    return committed
  }
  const commitEdit = createCommitEdit(ports)
  const commitRevision = createCommitRevision(ports)
  const commitText = createCommitText(ports)
  return {
    commitEdit: edit => ensureFinished(edit.articleId, () => commitEdit(edit)),
    commitRevision: revision => ensureFinished(revision.articleId, () => commitRevision(revision)),
    commitText: candidate => ensureFinished(candidate.revision.articleId, () => commitText(candidate)),
  }
}
