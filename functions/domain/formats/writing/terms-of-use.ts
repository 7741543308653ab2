import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import { obligationTexts } from './obligation-texts.ts'
import { usageTexts } from './usage-texts.ts'

/** The agency's conditions of use in its own words, then the licensee's other obligations. */
export const termsOfUse = (article: Pick<LicensedArticle, 'usageTerms' | 'verdict' | 'credit'>): string[] => [
  ...usageTexts(article.usageTerms),
  ...obligationTexts(article),
]
