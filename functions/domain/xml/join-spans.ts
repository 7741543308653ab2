import type { Span } from '../copy.ts'

/** Several spans as one, at the place of the first, their texts joined; undefined where there is none. */
export const joinSpans = (spans: readonly (Span | undefined)[], separator: string): Span | undefined => {
  const found = spans.filter(span => span !== undefined)
  const [first] = found
  return first && { ...first, raw: [...new Set(found.map(({ raw }) => raw))].join(separator) }
}
