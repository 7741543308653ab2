import type { Subject } from '#schemas/article.ts'

/** Where NITF has a place for a subject. */
export type SubjectKind = 'coded' | 'event' | 'scope' | 'series' | 'keyword' | 'classified'

/** What attributes of type NMTOKEN may be. */
const TOKEN = /^[\w.:-]+$/

/** Which element of NITF a subject is written as: by its scheme where that is an element's own, and `classified` where none fits. */
export const kindOfSubject = ({ code, scheme }: Subject): SubjectKind => {
  if (scheme === 'evloc') return 'event'
  if (scheme === 'series' && (code === undefined || TOKEN.test(code))) return 'series'
  if (scheme === 'keyword' && code === undefined) return 'keyword'
  if (scheme === 'doc-scope' && code === undefined) return 'scope'
  return scheme !== undefined && code !== undefined && TOKEN.test(code) ? 'coded' : 'classified'
}
