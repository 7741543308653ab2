import type { LicensedArticle } from '#schemas/licensed-article.ts'
import { termsOfUse } from '../formats/writing/terms-of-use.ts'

/** Copyright notice and usage terms, each on a line of its own. */
export const rightsOf = (article: LicensedArticle): string | undefined =>
  [article.copyright?.notice, ...termsOfUse(article)].filter(part => part !== undefined).join('\n') ||
  undefined
