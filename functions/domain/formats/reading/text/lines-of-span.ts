import type { Span } from '#domain/copy.ts'

/** Each line of a statement as one of its own, in the same place. */
export const linesOfSpan = (span: Span): Span[] => span.raw.split('\n').map(raw => ({ ...span, raw }))
