import type { LicensedArticle } from '#schemas/licensed-article.ts'
import { obligationTexts } from '../formats/writing/obligation-texts.ts'
import { usageTexts } from '../formats/writing/usage-texts.ts'

/** Copyright notice, the agency's conditions of use and the licensee's other obligations, each on a line of its own. */
export const rightsOf = (article: LicensedArticle): string | undefined => {
  const { copyright, usageTerms } = article
  const lines = [copyright?.notice, ...usageTexts(usageTerms), ...obligationTexts(article)]
  return lines.filter(Boolean).join('\n') || undefined
}
