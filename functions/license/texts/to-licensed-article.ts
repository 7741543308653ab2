import { statusAt } from '#domain/revisions/status-at.ts'
import type { Licensing } from '#domain/rights/entitlements/licensing.ts'
import { licensedMedia } from '#domain/rights/media/licensed-media.ts'
import { writePolicy } from '#domain/rights/policy/write-policy.ts'
import { judgeArticle } from '#domain/rights/verdict/judge-article.ts'
import type { Article } from '#schemas/article.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'

/**
 * An article as given to a licensee who may see it: with its status at the instant of the answer, the verdict
 * and the policy. Left out are the evidence, which quotes the drop beyond what the agency published,
 * contributors the agency names only for its own desk, and pictures whose own terms the license does not meet.
 */
export const toLicensedArticle = (article: Article, licensing: Licensing): LicensedArticle => {
  const { evidence: _, media: all, ...rest } = article
  const media = all && licensedMedia(article, licensing)
  const { change, now } = licensing
  const status = statusAt(change, now)
  return {
    ...rest,
    status,
    ...(status === 'withheld' && change.embargoedUntil && { embargoedUntil: change.embargoedUntil }),
    ...(change.expires && { expires: change.expires }),
    contributors: rest.contributors.flatMap(({ isPrivate, ...contributor }) =>
      isPrivate ? [] : [contributor],
    ),
    ...(media && media.length > 0 && { media }),
    ...(change.withdrawnBefore && { withdrawnBefore: change.withdrawnBefore }),
    verdict: judgeArticle({ ...rest, ...(media && { media }) }, licensing),
    policy: writePolicy(article, licensing),
  }
}
