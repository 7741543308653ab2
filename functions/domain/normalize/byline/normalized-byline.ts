import type { Author, Contributor } from '#schemas/article.ts'

/**
 * What a byline states. `byline` is the printed line without marker, wire marks and page furniture; `removed`
 * is what was removed, and by which rule.
 */
export interface NormalizedByline {
  authors: Author[]
  collective?: string
  contributors: Contributor[]
  byline?: string
  removed: { raw: string; rule: string }[]
  rule: string
}
