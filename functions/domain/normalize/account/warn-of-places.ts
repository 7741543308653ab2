import { readTerritoryLimits } from '#domain/rights/limits/read-territory-limits.ts'
import type { Article } from '#schemas/article.ts'

/** A warning for each condition of use that bars places, of which no license can be judged: "TEXAS OUT". */
export const warnOfPlaces = ({ usageTerms }: Article): string[] =>
  usageTerms
    .filter(({ code, text }) => code === 'territory-out' && readTerritoryLimits(text).unclear)
    .map(
      ({ text }) =>
        `where “${text}” bars the story cannot be told: licenses for some territories alone do not get it. Name countries in its conditions of use (“US OUT”)`,
    )
