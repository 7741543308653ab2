import * as z from 'zod'
import { Article, Contributor } from './article.ts'
import { Policy } from './policy.ts'
import { Verdict } from './verdict.ts'

/**
 * Answer of `GET /v1/articles/{id}`: the article without its evidence, which quotes the drop beyond what was published, and
 * without contributors whom the agency names for its desk alone; with what this licensee may do with it.
 * The agency's note to editors stays: licensees are editors.
 */
export const LicensedArticle = Article.omit({ evidence: true }).extend({
  contributors: z.array(Contributor.omit({ isPrivate: true })),
  verdict: Verdict.describe('Whether the licensee may publish it now, and how'),
  policy: Policy.describe('The same for machines: ODRL 2.2 with the RightsML 2.0 profile, as JSON-LD'),
})
export type LicensedArticle = z.infer<typeof LicensedArticle>
