import { canonicalJson } from '../canonical-json.ts'

/** Whether two JSON values are equal, in any order of members. Two absent values are equal. */
export const sameValue = (one: unknown, other: unknown): boolean =>
  canonicalJson(one) === canonicalJson(other)
