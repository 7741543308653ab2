import { isEdited } from '#domain/revisions/overrides/is-edited.ts'
import { createCommitChange } from './commit-change.ts'
import type { CommitTextPorts } from './commit-text.ts'
import type { CommittedEdit } from './committed.ts'
import type { Edit } from './edit.ts'
import { createProposeEdit } from './propose/propose-edit.ts'

export type CommitEdit = (edit: Edit) => Promise<CommittedEdit>

/**
 * Commits an edit: the current text with the edit applied becomes a revision of the same drop, ordered
 * directly after the one it edits. The overrides are written to CURRENT together with the intent to append
 * the change, or with the order key if nothing visible changes, so either both are there or neither. An edit
 * that was not written to CURRENT has no effect, whatever it stored.
 */
export const createCommitEdit = (ports: CommitTextPorts): CommitEdit => {
  const commitChange = createCommitChange(ports)
  const proposeEdit = createProposeEdit(ports)
  return edit => {
    let tried: 'accepted' | 'unchanged' | undefined
    return commitChange<CommittedEdit>(edit.articleId, async (current, nextPlace) => {
      const change = current?.change
      if (!change || current.orderKey === undefined) return { outcome: 'unknown' }
      if (isEdited(current.overrides ?? [], edit))
        return tried ? { outcome: tried, change } : { outcome: 'not-set' }
      if (change.status === 'canceled') return { outcome: 'canceled' }
      const next = await proposeEdit({ ...current, change, orderKey: current.orderKey }, edit, nextPlace)
      if (!('outcome' in next)) tried = next.pending ? 'accepted' : 'unchanged'
      return next
    })
  }
}
