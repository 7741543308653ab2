import { readTerritoryLimits } from '#domain/rights/limits/read-territory-limits.ts'
import type { UsageTerm } from '#schemas/article.ts'
import type { Draft } from '../draft/draft.ts'
import { normalizeUsageTerms } from './normalize-usage-terms.ts'
import { readForeignLimits } from './read-foreign-limits.ts'
import { readForeignUse } from './read-foreign-use.ts'
import { splitClauses } from './split-clauses.ts'
import { withoutHour } from './without-hour.ts'

/**
 * Says beside each condition of another language, or until an hour, of a story or of a picture in it, which territories and media it takes out, in words that licenses are judged by. The
 * agency's own words stay: "Кроме России" and "Not for use in Russia". Loaded with the first story.
 */
export const limitInOtherLanguages = (draft: Draft): void => {
  draft.usageTerms = inPlainWords(draft.usageTerms)
  for (const one of draft.fields.media ?? [])
    if (one.usageTerms) one.usageTerms = inPlainWords(one.usageTerms)
}

const inPlainWords = (terms: readonly UsageTerm[]): UsageTerm[] =>
  terms.flatMap(term => {
    const clauses = isUnread(term) ? splitClauses(term.text) : []
    const media = clauses.flatMap(mediumOf)
    const limits = [...clauses.flatMap(readForeignLimits), ...(isUnread(term) ? withoutEnd(term.text) : [])]
    if (media.length + limits.length === 0) return [term]
    const added = limits.filter(limit => !terms.some(({ text }) => text === limit.text))
    const isTold = media.length === clauses.length
    return [...media, ...added, ...(isTold ? [] : [{ code: 'other' as const, text: term.text }])]
  })

/** What "No print before 6 a.m." bars, as long as nobody says that the hour is past. */
const withoutEnd = (text: string): UsageTerm[] => {
  const bare = withoutHour(text)
  return bare === text ? [] : normalizeUsageTerms(bare)
}

const mediumOf = (text: string): UsageTerm[] => {
  const code = readForeignUse(text)
  return code ? [{ code, text }] : []
}

const isUnread = ({ code, text }: UsageTerm): boolean =>
  code === 'other' || (code === 'territory-out' && readTerritoryLimits(text).unclear === true)
