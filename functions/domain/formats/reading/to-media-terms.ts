import type { Span } from '#domain/copy.ts'
import { readStatedTerms } from '#domain/normalize/usage-terms/read-stated-terms.ts'
import type { UsageTerm } from '#schemas/article.ts'

/** The conditions of use that a picture states of its own; undefined if it states none. */
export const toMediaTerms = (stated: readonly Span[] = []): UsageTerm[] | undefined => {
  const terms = stated.flatMap(({ raw }) => readStatedTerms(raw))
  return terms.length > 0 ? terms : undefined
}
