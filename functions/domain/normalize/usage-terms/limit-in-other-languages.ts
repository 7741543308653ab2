import { readTerritoryLimits } from '#domain/rights/limits/read-territory-limits.ts'
import type { UsageTerm } from '#schemas/article.ts'
import type { Draft } from '../draft/draft.ts'
import { readForeignLimits } from './read-foreign-limits.ts'
import { splitClauses } from './split-clauses.ts'

/**
 * Says beside each condition of another language which territories it takes out, in words that licenses are judged by. The agency's own words stay:
 * "Кроме России" and "Not for use in Russia". Loaded with the first story.
 */
export const limitInOtherLanguages = ({ usageTerms }: Draft): void => {
  const said = usageTerms.flatMap(inPlainWords)
  usageTerms.splice(0, usageTerms.length, ...said)
}

const inPlainWords = (term: UsageTerm): UsageTerm[] => {
  const { code, text } = term
  if (code !== 'other' && !(code === 'territory-out' && readTerritoryLimits(text).unclear)) return [term]
  const limits = splitClauses(text).flatMap(readForeignLimits)
  return limits.length > 0 ? [...limits, { code: 'other', text }] : [term]
}
