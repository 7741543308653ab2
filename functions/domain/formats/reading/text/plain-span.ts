import type { Span } from '#domain/copy.ts'
import { plainText } from '#domain/markup/plain-text.ts'

/** A statement that is HTML, as displayed; undefined if it shows nothing. */
export const plainSpan = (span: Span | undefined): Span | undefined => {
  const raw = span && plainText(span.raw)
  return span && raw ? { ...span, raw } : undefined
}
