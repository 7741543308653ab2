import type { JsonValue } from './json-value.ts'

/** How deep what is sought lies at most in what programs wrap around a document. */
const MAX_DEPTH = 6

/** The outermost values that `is` holds for: the document itself, or those in the lists and members (`data`, `items`, `payload`) wrapped around them. */
export const outermost = (
  value: JsonValue,
  is: (value: JsonValue) => boolean,
  depth = 0,
): readonly JsonValue[] => {
  if (is(value)) return [value]
  if (depth >= MAX_DEPTH) return []
  return [...value.items, ...value.members.values()].flatMap(child => outermost(child, is, depth + 1))
}
