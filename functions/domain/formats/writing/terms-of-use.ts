import type { LicensedArticle } from '#schemas/licensed-article.ts'
import { owedTexts } from './owed-texts.ts'
import { usageTexts } from './usage-texts.ts'

/** What the agency asks of those who use the article, in its own words, then what the licensee owes besides. */
export const termsOfUse = (article: Pick<LicensedArticle, 'usageTerms' | 'verdict'>): string[] => [
  ...usageTexts(article.usageTerms),
  ...owedTexts(article),
]
