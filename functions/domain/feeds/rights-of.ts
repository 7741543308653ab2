import type { LicensedArticle } from '#schemas/licensed-article.ts'
import { obligationTexts } from '../formats/writing/obligation-texts.ts'
import { usageTexts } from '../formats/writing/usage-texts.ts'

/** Copyright notice and the agency's conditions of use as they would be printed, then the licensee's other obligations, each on a line of its own. */
export const rightsOf = (article: LicensedArticle): string | undefined => {
  const notice = [article.copyright?.notice, ...usageTexts(article.usageTerms)]
  const printed = notice.filter(part => part !== undefined).join(' ')
  return [printed, ...obligationTexts(article)].filter(Boolean).join('\n') || undefined
}
