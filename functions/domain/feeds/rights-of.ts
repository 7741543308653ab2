import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import { obligationTexts } from '../formats/writing/obligation-texts.ts'
import { usageTexts } from '../formats/writing/usage-texts.ts'

/** Copyright notice and the agency's conditions of use as they would be printed, behind a sentence or on a line of their own, then the licensee's other obligations, each on its line. */
export const rightsOf = (article: LicensedArticle): string | undefined => {
  const { copyright, usageTerms } = article
  const notice = [copyright?.notice, ...usageTexts(usageTerms)].filter(Boolean).join('\n')
  const printed = notice.replace(/(?<=[.!?])\n/g, ' ')
  return [printed, ...obligationTexts(article)].filter(Boolean).join('\n') || undefined
}
