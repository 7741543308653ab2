import { english } from '#schemas/english.ts'
import { OverridableFields } from '#schemas/overridable-fields.ts'
import type { OverridableField } from '#schemas/override.ts'
import { sameValue } from './same-value.ts'

/** A value that a field can take, or what is wrong with it, a line each. */
export type CheckedOverride = { ok: true } | { ok: false; problems: string[] }

/**
 * Holds a value against what the article has in that field; undefined empties a field, where the article can be without it. A member
 * that the field does not know is refused, since it would be lost.
 */
export const checkOverride = (field: OverridableField, value: unknown): CheckedOverride => {
  const parsed = OverridableFields.shape[field].safeParse(value, { error: english })
  if (!parsed.success)
    return {
      ok: false,
      problems: parsed.error.issues.map(({ path, message }) => `${[field, ...path].join('.')} ${message}`),
    }
  return sameValue(parsed.data, value)
    ? { ok: true }
    : { ok: false, problems: [`${field} holds what this field does not know`] }
}
