import type { Draft } from '#domain/normalize/draft/draft.ts'
import { isHeld } from '#domain/normalize/draft/is-held.ts'

/**
 * Withholds copy until the desk decides; false if something else does already. An embargo that has not ended at a time, RFC 3339, stands again after
 * the decision.
 */
export const holdToDecide = (
  draft: Draft,
  at: string,
  { raw, rule }: { raw: string; rule: string },
): boolean => {
  const { fields, spans } = draft
  if (fields.status === 'withheld' && fields.embargoedUntil === undefined) return false
  if (!isHeld(draft, at)) delete fields.embargoedUntil
  fields.status = 'withheld'
  spans.unshift({ field: 'status', raw, rule: `notice/${rule}` })
  return true
}
