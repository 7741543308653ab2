import type { Span } from '../copy.ts'

/** Joins the texts of several spans into one, at the position of the first; undefined if there is none. */
export const joinSpans = (spans: readonly (Span | undefined)[], separator: string): Span | undefined => {
  const found = spans.filter(span => span !== undefined)
  const [first] = found
  return first && { ...first, raw: [...new Set(found.map(({ raw }) => raw))].join(separator) }
}
