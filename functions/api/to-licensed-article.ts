import type { Article } from '#schemas/article.ts'
import type { LicensedArticle } from '#schemas/licensed-article.ts'

/** The article without the evidence, which quotes the drop beyond what the agency published. */
export const toLicensedArticle = ({ evidence: _, ...article }: Article): LicensedArticle => article
