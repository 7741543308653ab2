import type { CommitEdit } from '#commit/commit-edit.ts'
import type { CommittedEdit } from '#commit/committed.ts'
import type { Clock } from '#ports'
import type { ChangeNote } from '#schemas/article.ts'
import type { OverridableField } from '#schemas/desk/override.ts'

interface Ports {
  commitEdit: CommitEdit
  clock: Clock
}

export interface ClearOverride {
  articleId: string
  field: OverridableField
  by: string
  change?: ChangeNote | undefined
}

/** Removes the override of an article's field, and of the fields that were set along with it. */
export const createClearOverride =
  ({ commitEdit, clock }: Ports) =>
  ({ articleId, field, by, change }: ClearOverride): Promise<CommittedEdit> =>
    commitEdit({ articleId, set: [], clear: [field], by, at: clock.now().toISOString(), change })
