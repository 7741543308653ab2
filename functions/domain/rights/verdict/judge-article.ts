import { statusAt } from '#domain/revisions/status-at.ts'
import type { Article } from '#schemas/article.ts'
import type { Verdict, VerdictReason } from '#schemas/license/verdict.ts'
import type { Licensing } from '../entitlements/licensing.ts'
import { limitsOf } from '../limits/limits-of.ts'
import { coveringProducts } from '../products/covering-products.ts'
import { listObligations } from './list-obligations.ts'
import { obligationOfLicense } from './obligation-of-license.ts'
import { untilOf } from './until-of.ts'

/**
 * Whether a licensee may publish an article it is given, and how. What is given in advance waits for the end
 * of its embargo; what may not be shown at all has no verdict.
 */
export const judgeArticle = (
  article: Pick<Article, 'usageTerms' | 'credit' | 'expires' | 'media'>,
  licensing: Licensing,
): Verdict => {
  const { change, now } = licensing
  const isAhead = statusAt(change, now) === 'withheld'
  const notBefore = isAhead ? change.embargoedUntil : undefined
  const covering = coveringProducts(licensing)
  const until = untilOf(change.expires, covering)
  const names = [...new Set(covering.map(({ id }) => id))].toSorted().join(', ')
  const reasons: VerdictReason[] = [
    { code: 'licensed', text: `Covered by: ${names}.` },
    ...(isAhead
      ? [{ code: 'embargoed' as const, text: `Given in advance: not to be published before ${notBefore}.` }]
      : []),
    ...(until ? [{ code: 'expiring' as const, text: `Not to be published from ${until} on.` }] : []),
  ]
  const limits = limitsOf(article, licensing)
  return {
    publishable: !isAhead,
    reasons,
    ...(notBefore && { notBefore }),
    ...(until && { until }),
    obligations: [
      ...obligationOfLicense(covering, limits, until),
      ...listObligations({ ...article, expires: change.expires }, limits),
    ],
  }
}
