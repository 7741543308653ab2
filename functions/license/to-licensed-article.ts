import type { Article } from '#schemas/article.ts'
import type { LicensedArticle } from '#schemas/licensed-article.ts'

/**
 * The article without the evidence, which quotes the drop beyond what the agency published, and without contributors whom the agency
 * names only for its desk.
 */
export const toLicensedArticle = ({ evidence: _, contributors, ...article }: Article): LicensedArticle => ({
  ...article,
  contributors: contributors.flatMap(({ isPrivate, ...contributor }) => (isPrivate ? [] : [contributor])),
})
