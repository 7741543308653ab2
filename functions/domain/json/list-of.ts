import type { JsonValue } from './json-value.ts'
import { memberOf } from './member-of.ts'

/**
 * The values that a member lists: the items of an array, or the one value that stands there alone, as vendors write a list of
 * one. Empty where it is absent or null.
 */
export const listOf = (value: JsonValue | undefined, path: string): readonly JsonValue[] => {
  const found = memberOf(value, path)
  if (!found) return []
  return found.kind === 'array' ? found.items : [found]
}
