import type { Span } from '../copy.ts'
import type { JsonValue } from './json-value.ts'

/** A string or number as a span with its position, labeled `source`. Undefined if it has no visible text. */
export const spanOfValue = (value: JsonValue | undefined, source: string): Span | undefined => {
  const raw = value?.text.trim()
  return value && raw ? { raw, source, at: value.at } : undefined
}
