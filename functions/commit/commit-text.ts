import { editRevision } from '#domain/revisions/edit-revision.ts'
import { restoreRevision } from '#domain/revisions/restore-revision.ts'
import type { ArticleStore } from '#ports'
import type { OverridableField } from '#schemas/override.ts'
import type { Candidate } from './candidate.ts'
import { type CommitPorts, createCommitChange } from './commit-change.ts'
import type { CommittedText } from './committed.ts'
import { proposeText } from './propose-text.ts'
import { createStoreRevision, type StoreRevisionPorts } from './store-revision.ts'

export interface CommitTextPorts extends CommitPorts, StoreRevisionPorts {
  articles: CommitPorts['articles'] & StoreRevisionPorts['articles'] & Pick<ArticleStore, 'readRevision'>
}

export type CommitText = (candidate: Candidate) => Promise<CommittedText>

/**
 * Stores a text as the desk's overrides make it, and commits the change that makes it current, if nothing that stands there wins over
 * it. The overrides are those of the very CURRENT that the change is written on: where an editor was faster, that write fails, and
 * the text is made anew. A kill stays as the agency wrote it.
 */
export const createCommitText = (ports: CommitTextPorts): CommitText => {
  const commitChange = createCommitChange(ports)
  const storeRevision = createStoreRevision(ports)
  return async ({ kind, revision, isStored }) => {
    const base = restoreRevision(revision)
    let stored = isStored ? revision.orderKey : undefined
    let lapsed: OverridableField[] = []
    const committed = await commitChange<CommittedText>(base.articleId, async (current, nextPlace) => {
      const edited = editRevision(base, (kind !== 'kill' && current) || {})
      lapsed = edited.lapsed
      if (edited.revision.orderKey !== stored) await storeRevision(edited.revision)
      stored = edited.revision.orderKey
      const candidate = { kind, revision: edited.revision }
      return proposeText(current, candidate, nextPlace, ({ articleId, orderKey }) =>
        ports.articles.readRevision(articleId, orderKey),
      )
    })
    return committed.outcome === 'superseded' || lapsed.length === 0 ? committed : { ...committed, lapsed }
  }
}
