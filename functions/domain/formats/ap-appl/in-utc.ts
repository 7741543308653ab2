import type { Span } from '#domain/copy.ts'

/** A time of APPL, which is in UTC and does not say so: "2012-03-12T20:54:44". */
export const inUtc = (span: Span | undefined): Span | undefined =>
  span && /T[\d:.]+$/.test(span.raw) ? { ...span, raw: `${span.raw}Z` } : span
