import * as z from 'zod/mini'
import { Article, Contributor } from '#schemas/article.ts'
import { Change } from '#schemas/change.ts'
import { Policy } from './policy.ts'
import { Verdict } from './verdict.ts'

/**
 * Answer of `GET /v1/articles/{id}`: the article, with what this licensee may do with it. Left out are the
 * evidence, which quotes the drop beyond what was published, and contributors the agency names only for its
 * own desk. The agency's note to editors stays: licensees are editors.
 */
export const LicensedArticle = z.extend(z.omit(Article, { evidence: true }), {
  contributors: z.array(z.omit(Contributor, { isPrivate: true })),
  withdrawnBefore: Change.shape.withdrawnBefore,
  verdict: Verdict.check(z.describe('Whether the licensee may publish it now, and how')),
  policy: Policy.check(
    z.describe('The same for machines: ODRL 2.2 with the RightsML 2.0 profile, as JSON-LD'),
  ),
})
export type LicensedArticle = z.infer<typeof LicensedArticle>
