import type { OverridableField, Override } from '#schemas/desk/override.ts'
import type { OverrideEdit, SetField } from './edit-overrides.ts'
import { sameValue } from './same-value.ts'

/**
 * Whether overrides are as an edit leaves them: it lets editors who get a conflict recognize their own work.
 */
export const isEdited = (overrides: readonly Override[], { set, clear, by, at }: OverrideEdit): boolean => {
  const standing = (wanted: OverridableField) => overrides.find(({ field }) => field === wanted)
  const isSet = ({ field, value, impliedBy }: SetField): boolean => {
    const found = standing(field)
    if (impliedBy && found && found.impliedBy !== impliedBy) return true
    return found?.setBy === by && found.setAt === at && sameValue(found.value, value)
  }
  return set.every(isSet) && clear.every(field => !standing(field))
}
