import type { ChangeNote } from '#schemas/article.ts'
import type { OverridableField, Override } from '#schemas/override.ts'
import type { Revision } from '#schemas/revision.ts'
import { digestArticle } from '../digest-article.ts'
import { deskOrderKey } from '../order/desk-order-key.ts'
import { applyOverrides } from './apply-overrides.ts'
import { readField } from './read-field.ts'
import { writeField } from './write-field.ts'

/** The desk's hand in an article: its overrides, and how many edits it took to come to them. */
export interface Desk {
  overrides?: readonly Override[] | undefined
  edits?: number | undefined
}

/** What an editor says of an edit that is a revision by itself; `class` absent: nothing. */
export interface EditNote {
  change?: ChangeNote | undefined
}

/**
 * A revision as the desk's overrides make it, ordered directly behind the agency's own. Unedited, it is what it was.
 *
 * With `note`, it is an edit, and no drop: what the agency called its revision is not said again, and what the editor calls the edit
 * is left out of the digest, so that the agency's copy dropped again is the same as before.
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
