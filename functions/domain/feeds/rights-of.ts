import type { LicensedArticle } from '#schemas/licensed-article.ts'
import { termsOfUse } from '../formats/writing/terms-of-use.ts'

/** Copyright notice and usage terms in one text. */
export const rightsOf = (article: LicensedArticle): string | undefined =>
  [article.copyright?.notice, ...termsOfUse(article)].filter(part => part !== undefined).join(' ') ||
  undefined
