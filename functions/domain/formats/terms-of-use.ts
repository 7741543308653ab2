import type { LicensedArticle } from '#schemas/licensed-article.ts'
import { usageTexts } from './usage-texts.ts'

/** What the agency asks of those who use the article, in its own words, then what the licensee owes besides. */
export const termsOfUse = ({
  usageTerms,
  verdict,
}: Pick<LicensedArticle, 'usageTerms' | 'verdict'>): string[] => {
  const owed = verdict.obligations.filter(({ term }) => term === undefined).map(({ text }) => text)
  return [...usageTexts(usageTerms), ...owed]
}
