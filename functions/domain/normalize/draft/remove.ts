import type { Draft } from './draft.ts'
import type { Excerpt } from './excerpt.ts'

/** Notes in the account that a piece of text was taken out, and by which rule. */
export const remove = (draft: Draft, { raw, at }: Excerpt, rule: string): void => {
  draft.removed.push({ raw, rule, ...(at && { at }) })
}
