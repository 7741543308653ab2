import * as z from 'zod'
import { Article, Contributor } from './article.ts'

/**
 * Answer of `GET /v1/articles/{id}`: the article without its evidence, which quotes the drop beyond what was published, and
 * without contributors whom the agency names for its desk alone.
 * The agency's note to editors stays: licensees are editors.
 */
export const LicensedArticle = Article.omit({ evidence: true }).extend({
  contributors: z.array(Contributor.omit({ isPrivate: true })),
})
export type LicensedArticle = z.infer<typeof LicensedArticle>
