import type { Subject } from '#schemas/article.ts'

/** The kinds of places that NITF has for subjects. */
export type SubjectKind = 'coded' | 'event' | 'scope' | 'series' | 'keyword' | 'classified'

/** What attributes of type NMTOKEN may hold. */
const TOKEN = /^[\w.:-]+$/

/**
 * The kind of NITF element a subject is written as: by its scheme if an element has that scheme, and
 * `classified` if none fits.
 */
export const kindOfSubject = ({ code, scheme }: Subject): SubjectKind => {
  if (scheme === 'evloc') return 'event'
  if (scheme === 'series' && (code === undefined || TOKEN.test(code))) return 'series'
  if (scheme === 'keyword' && code === undefined) return 'keyword'
  if (scheme === 'doc-scope' && code === undefined) return 'scope'
  return scheme !== undefined && code !== undefined && TOKEN.test(code) ? 'coded' : 'classified'
}
