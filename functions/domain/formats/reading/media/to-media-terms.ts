import type { Copy, Span } from '#domain/copy.ts'
import { readInstant } from '#domain/normalize/stated/read-instant.ts'
import { readStatedTerms } from '#domain/normalize/usage-terms/read-stated-terms.ts'
import type { UsageTerm } from '#schemas/article.ts'

/**
 * The conditions of use that a picture states of its own, with its copyright notice and the end of its time, for which media have no
 * field; undefined if it states none.
 */
export const toMediaTerms = (
  stated: readonly Span[] = [],
  { copyrightNotice, expires }: Pick<Copy, 'copyrightNotice' | 'expires'> = {},
): UsageTerm[] | undefined => {
  const end = expires && `No use after ${readInstant(expires.raw) ?? expires.raw}`
  const lines = [...stated.map(({ raw }) => raw), copyrightNotice?.raw, end]
  const terms = lines.flatMap(line => (line ? readStatedTerms(line) : []))
  return terms.length > 0 ? terms : undefined
}
