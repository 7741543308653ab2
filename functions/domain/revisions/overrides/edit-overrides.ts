import type { Article } from '#schemas/article.ts'
import type { OverridableField, Override } from '#schemas/desk/override.ts'
import { readField } from './read-field.ts'

/**
 * A field that an editor sets, or that another field implies (`impliedBy`). Without a `value` it is emptied.
 */
export type SetField = Pick<Override, 'field' | 'value' | 'impliedBy'>

/** What an editor does to an article's overrides. */
export interface OverrideEdit {
  set: readonly SetField[]
  clear: readonly OverridableField[]
  by: string
  /** RFC 3339 UTC. */
  at: string
}

/**
 * The overrides after an edit, by field. Each records the agency's value beside it. An implied override is
 * removed with the field that implied it, and never replaces what an editor set directly.
 * @param article the text being edited, as the rules read it
 */
export const editOverrides = (
  overrides: readonly Override[],
  { set, clear, by, at }: OverrideEdit,
  article: Article,
): Override[] => {
  const touched = new Set<string>([
    ...set.filter(({ impliedBy }) => !impliedBy).map(({ field }) => field),
    ...clear,
  ])
  const left = overrides.filter(
    ({ field, impliedBy }) => !touched.has(field) && !(impliedBy && touched.has(impliedBy)),
  )
  const own = new Set(left.filter(({ impliedBy }) => !impliedBy).map(({ field }) => field))
  const added = set
    .filter(({ field, impliedBy }) => !(impliedBy && own.has(field)))
    .map(({ field, value, impliedBy }): Override => {
      const { value: agencyValue } = readField(article, field)
      return {
        field,
        ...(value !== undefined && { value }),
        ...(agencyValue !== undefined && { agencyValue }),
        ...(impliedBy && { impliedBy }),
        setBy: by,
        setAt: at,
      }
    })
  const replaced = new Set(added.map(({ field }) => field))
  return [...left.filter(({ field }) => !replaced.has(field)), ...added].sort((one, other) =>
    one.field < other.field ? -1 : 1,
  )
}
