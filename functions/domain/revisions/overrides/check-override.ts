import { countWords } from '#domain/normalize/prose/count-words.ts'
import { readLanguage } from '#domain/normalize/stated/read-language.ts'
import { OverridableFields } from '#schemas/desk/overridable-fields.ts'
import type { OverridableField } from '#schemas/desk/override.ts'
import { english } from '#schemas/english.ts'
import { headlineWords } from '#schemas/headline-words.ts'
import { sameValue } from './same-value.ts'

/** Whether a field can take a value, or what is wrong with it, one line per problem. */
export type CheckedOverride = { ok: true } | { ok: false; problems: string[] }

/**
 * Checks a value against the schema of a field; undefined empties the field, if the article can do without
 * it. A member the field does not know is refused, since it would be lost.
 */
export const checkOverride = (field: OverridableField, value: unknown): CheckedOverride => {
  const parsed = OverridableFields.shape[field].safeParse(value, { error: english })
  if (!parsed.success)
    return {
      ok: false,
      problems: parsed.error.issues.map(({ path, message }) => `${[field, ...path].join('.')} ${message}`),
    }
  if (field === 'language' && value !== undefined && readLanguage(String(value)) !== value)
    return { ok: false, problems: ['language must be a tag such as "de" or "pt-BR"'] }
  if (field === 'headline' && countWords(String(value)) > headlineWords.most)
    return { ok: false, problems: [`headline must have ${headlineWords.most} words or fewer`] }
  return sameValue(parsed.data, value)
    ? { ok: true }
    : { ok: false, problems: [`${field} has a value or member that this field does not take`] }
}
