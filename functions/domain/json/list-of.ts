import type { JsonValue } from './json-value.ts'
import { memberOf } from './member-of.ts'

/**
 * The values a member lists: the items of an array, or a single value, as vendors write a list of one. Empty
 * if it is absent or null.
 */
export const listOf = (value: JsonValue | undefined, path: string): readonly JsonValue[] => {
  const found = memberOf(value, path)
  if (!found) return []
  return found.kind === 'array' ? found.items : [found]
}
