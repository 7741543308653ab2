import type { JsonValue } from '#domain/json/json-value.ts'

/** How deep a document lies at most in other JSON. */
const MAX_DEPTH = 5

interface Wrapped {
  document: JsonValue
  /** What holds it, from the root on, which may say that it may not be shown. */
  around: readonly JsonValue[]
}

/** The documents of a kind in JSON, in their order: itself, or those that a program has wrapped in other JSON (`{"data": …}`). */
export const unwrap = (
  value: JsonValue,
  isDocument: (value: JsonValue) => boolean,
  around: readonly JsonValue[] = [],
): Wrapped[] => {
  if (isDocument(value)) return [{ document: value, around }]
  if (around.length >= MAX_DEPTH) return []
  return [...value.items, ...value.members.values()].flatMap(child =>
    unwrap(child, isDocument, [...around, value]),
  )
}
