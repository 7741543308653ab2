import { readTerritoryLimits } from '#domain/rights/limits/read-territory-limits.ts'
import type { UsageTerm } from '#schemas/article.ts'
import type { Draft } from '../draft/draft.ts'
import { readForeignLimits } from './read-foreign-limits.ts'
import { splitClauses } from './split-clauses.ts'

/**
 * Says beside each condition of another language, of a story or of a picture in it, which territories it takes out, in words that licenses are judged by. The
 * agency's own words stay: "Кроме России" and "Not for use in Russia". Loaded with the first story.
 */
export const limitInOtherLanguages = (draft: Draft): void => {
  draft.usageTerms = inPlainWords(draft.usageTerms)
  for (const one of draft.fields.media ?? [])
    if (one.usageTerms) one.usageTerms = inPlainWords(one.usageTerms)
}

const inPlainWords = (terms: readonly UsageTerm[]): UsageTerm[] =>
  terms.flatMap(term => {
    const limits = isUnread(term) ? splitClauses(term.text).flatMap(readForeignLimits) : []
    if (limits.length === 0) return [term]
    const added = limits.filter(limit => !terms.some(({ text }) => text === limit.text))
    return [...added, { code: 'other', text: term.text }]
  })

const isUnread = ({ code, text }: UsageTerm): boolean =>
  code === 'other' || (code === 'territory-out' && readTerritoryLimits(text).unclear === true)
