import type { UsageTerm, UsageTermCode } from '#schemas/article.ts'
import { namesPlaces } from './names-places.ts'
import { normalizeUsageTerms } from './normalize-usage-terms.ts'

/** The conditions of use in a field for them, and what else stands there: nothing that an agency states in it may get lost. */
export const readStatedTerms = (text: string): UsageTerm[] => {
  const terms = normalizeUsageTerms(text)
  const rest = withoutTerms(text, terms)
  return [...terms, ...(rest ? [{ code: codeOf(rest), text: rest }] : [])]
}

/** A place and nothing else is where the rights hold: "Norway", `geography="Norway"`. Source: NITF 3.6 and NewsML 1.2, which give the rights a geography. */
const codeOf = (rest: string): UsageTermCode =>
  namesPlaces(rest.replace(/^geography="|"$/g, '')) ? 'territory-out' : 'other'

/** What a stated condition says beside the terms found in it. */
const withoutTerms = (text: string, terms: readonly UsageTerm[]): string => {
  const rest = terms.reduce((left, term) => left.replace(term.text, ' '), text)
  const tidy = rest
    .replace(/\s+/g, ' ')
    .replace(/^[\s.;,]+/, '')
    .trim()
  return /\p{L}{3}/u.test(tidy) ? tidy : ''
}
