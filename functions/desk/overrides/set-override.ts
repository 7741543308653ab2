import type { CommitEdit } from '#commit/commit-edit.ts'
import type { CommittedEdit } from '#commit/committed.ts'
import { checkOverride } from '#domain/revisions/overrides/check-override.ts'
import type { Clock } from '#ports'
import type { ChangeNote } from '#schemas/article.ts'
import type { OverridableField } from '#schemas/override.ts'

interface Ports {
  commitEdit: CommitEdit
  clock: Clock
}

export interface SetOverride {
  articleId: string
  field: OverridableField
  /** In the field's shape; undefined empties the field. */
  value: unknown
  /** Who sets it; for display only. */
  by: string
  /** How the editor classes the change, if at all. */
  change?: ChangeNote | undefined
}

/** `refused`: the field cannot take the value, for these reasons. */
export type SetOutcome = CommittedEdit | { outcome: 'refused'; problems: string[] }

/**
 * Overrides a field of an article, and with it what that field implies for others. The override lasts through
 * later revisions until the agency changes the field.
 */
export const createSetOverride =
  ({ commitEdit, clock }: Ports) =>
  async ({ articleId, field, value, by, change }: SetOverride): Promise<SetOutcome> => {
    const checked = checkOverride(field, value)
    if (!checked.ok) return { outcome: 'refused', problems: checked.problems }
    // The byline rules are a fifth of the bundle, and no other call needs them.
    const { implyFields } = await import('#domain/revisions/overrides/imply-fields.ts')
    const set = implyFields(field, value)
    if (!set)
      return { outcome: 'refused', problems: [`${field} names nobody; set authors or collective instead`] }
    return commitEdit({ articleId, set, clear: [], by, at: clock.now().toISOString(), change })
  }
