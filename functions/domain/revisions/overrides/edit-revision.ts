import type { ChangeNote } from '#schemas/article.ts'
import type { OverridableField, Override } from '#schemas/desk/override.ts'
import type { Revision } from '#schemas/revision.ts'
import { digestArticle } from '../digest-article.ts'
import { deskOrderKey } from '../order/desk-order-key.ts'
import { applyOverrides } from './apply-overrides.ts'
import { readField } from './read-field.ts'
import { writeField } from './write-field.ts'

/** The desk's part in an article: its overrides, and how many edits led to them. */
export interface Desk {
  overrides?: readonly Override[] | undefined
  edits?: number | undefined
}

/** How an editor classes an edit that becomes its own revision; without a `class`, not at all. */
export interface EditNote {
  change?: ChangeNote | undefined
}

/**
 * A revision with the desk's overrides applied, ordered directly after the agency's own. Without overrides it
 * is unchanged.
 *
 * With `note`, it is an edit rather than a drop: the agency's class for its revision is not repeated, and the
 * editor's class is left out of the digest, so that the agency's copy dropped again still counts as the same.
 */
export const editRevision = (
  base: Revision,
  { overrides = [], edits = 0 }: Desk,
  note?: EditNote,
): { revision: Revision; lapsed: OverridableField[] } => {
  if (edits === 0) return { revision: base, lapsed: [] }
  const { article, agencyFields, lapsed } = applyOverrides(base.article, overrides)
  const { change } = note ?? base.article
  const named = note
    ? writeField(article, { field: 'change', ...(change && { value: { ...change } }) })
    : article
  const all = note ? [...agencyFields, readField(base.article, 'change')] : agencyFields
  return {
    revision: {
      ...base,
      orderKey: deskOrderKey(base.orderKey, edits),
      article: named,
      ...(all.length > 0 && { agencyFields: all }),
      digest: digestArticle(article),
    },
    lapsed,
  }
}
