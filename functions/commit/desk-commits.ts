import type { ArticleStore, Embargoes, WakeUps } from '#ports'
import { type CommitEdit, createCommitEdit } from './commit-edit.ts'
import { type CommitRecall, createCommitRecall } from './commit-recall.ts'
import { type CommitRevision, createCommitRevision } from './commit-revision.ts'
import { type CommitText, type CommitTextPorts, createCommitText } from './commit-text.ts'
import { createEnsureFinished, type EnsureFinished } from './ensure-finished.ts'

type Ports = CommitTextPorts & {
  articles: Pick<ArticleStore, 'listRevisions'>
  embargoes: Pick<Embargoes, 'remove'>
  /** Called after each commit, so that webhooks learn of a kill at once; absent if nothing is to be woken. */
  wakeUps?: WakeUps
}

interface DeskCommits {
  commitEdit: CommitEdit
  commitRecall: CommitRecall
  commitRevision: CommitRevision
  commitText: CommitText
}

/**
 * The commits of the desk. Each is seen through: what a dying process leaves pending is finished within two
 * minutes. Each also wakes push.
 */
export const createDeskCommits = (ports: Ports): DeskCommits => {
  const ensureFinished = createEnsureFinished(ports)
  const seeThrough: EnsureFinished = async (articleId, commit) => {
    const committed = await ensureFinished(articleId, commit)
    await ports.wakeUps?.send()
    return committed
  }
  const commitEdit = createCommitEdit(ports)
  const commitRecall = createCommitRecall(ports)
  const commitRevision = createCommitRevision(ports)
  const commitText = createCommitText(ports)
  return {
    commitEdit: edit => seeThrough(edit.articleId, () => commitEdit(edit)),
    commitRecall: (articleId, recall) => seeThrough(articleId, () => commitRecall(articleId, recall)),
    commitRevision: revision => seeThrough(revision.articleId, () => commitRevision(revision)),
    commitText: candidate => seeThrough(candidate.revision.articleId, () => commitText(candidate)),
  }
}
