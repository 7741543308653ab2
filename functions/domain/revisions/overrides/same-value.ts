import { canonicalJson } from '../canonical-json.ts'

/** Whether two JSON values say the same, in whatever order their members stand. Both absent is the same. */
export const sameValue = (one: unknown, other: unknown): boolean =>
  canonicalJson(one) === canonicalJson(other)
