import { editRevision } from '#domain/revisions/overrides/edit-revision.ts'
import { restoreRevision } from '#domain/revisions/overrides/restore-revision.ts'
import type { ArticleStore } from '#ports'
import type { OverridableField } from '#schemas/override.ts'
import { type Ahead, type CommitPorts, createCommitChange, type Propose } from './commit-change.ts'
import type { CommittedText } from './committed.ts'
import type { Candidate } from './propose/candidate.ts'
import { proposeText } from './propose/propose-text.ts'
import { createStoreRevision, type StoreRevisionPorts } from './store-revision.ts'

export interface CommitTextPorts extends CommitPorts, StoreRevisionPorts {
  articles: CommitPorts['articles'] & StoreRevisionPorts['articles'] & Pick<ArticleStore, 'readRevision'>
}

/**
 * What is known of a text that has just arrived: whether it is already stored as the rules read it, and what
 * was read since.
 */
export interface Arrived extends Ahead {
  isStored: boolean
}

export type CommitText = (candidate: Candidate, arrived?: Arrived) => Promise<CommittedText>

/**
 * Stores a text with the desk's overrides applied, and commits the change that makes it current, unless what
 * is current wins over it. The overrides are taken from the very CURRENT the change is written to: if an
 * editor was faster, that write fails and the text is made anew. A kill stays as the agency wrote it.
 */
export const createCommitText = (ports: CommitTextPorts): CommitText => {
  const commitChange = createCommitChange(ports)
  const storeRevision = createStoreRevision(ports)
  return async ({ kind, revision, isStored }, arrived) => {
    const base = restoreRevision(revision)
    let stored = isStored ? revision.orderKey : undefined
    let lapsed: OverridableField[] = []
    const propose: Propose<CommittedText> = async (current, nextPlace) => {
      const edited = editRevision(base, (kind !== 'kill' && current) || {})
      lapsed = edited.lapsed
      const { orderKey } = edited.revision
      const isAlreadyStored = arrived?.isStored && orderKey === base.orderKey
      if (orderKey !== stored) await storeRevision(edited.revision, isAlreadyStored)
      stored = orderKey
      const candidate = { kind, revision: edited.revision }
      return proposeText(current, candidate, nextPlace, change =>
        ports.articles.readRevision(change.articleId, change.orderKey),
      )
    }
    const committed = await commitChange(base.articleId, propose, arrived)
    return committed.outcome === 'superseded' || lapsed.length === 0 ? committed : { ...committed, lapsed }
  }
}
