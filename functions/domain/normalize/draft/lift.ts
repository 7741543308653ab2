import type { Draft } from './draft.ts'
import type { Excerpt } from './excerpt.ts'

/** Notes in the account that a piece of text became a field. */
export const lift = (draft: Draft, field: string, { raw, at }: Excerpt, rule: string): void => {
  draft.spans.push({ field, raw, rule, ...(at && { at }) })
}
