import type { Article } from '#schemas/article.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'

/** A verdict and policy in the shape a licensee is given with an article. */
export const licenseFor = ({
  id,
  version,
  credit,
  usageTerms,
  embargoedUntil,
  expires,
  status,
}: Pick<Article, 'id' | 'version' | 'credit' | 'usageTerms' | 'embargoedUntil' | 'expires' | 'status'>): Pick<
  LicensedArticle,
  'verdict' | 'policy'
> => {
  const isPublishable = status === 'usable'
  const target = `urn:example:article:${id}:${version}`
  return {
    verdict: {
      publishable: isPublishable,
      reasons: [
        isPublishable
          ? { code: 'licensed', text: 'It is licensed.' }
          : { code: 'embargoed', text: 'It is under embargo.' },
        ...(expires ? [{ code: 'expiring' as const, text: `Not to be published from ${expires} on.` }] : []),
      ],
      ...(!isPublishable && embargoedUntil && { notBefore: embargoedUntil }),
      ...(expires && { until: expires }),
      obligations: [
        ...(credit ? [{ code: 'credit-line' as const, text: `Print the credit line: ${credit}` }] : []),
        ...usageTerms.map(({ code, text }) => ({
          code,
          text: `Keep to what the agency asks: ${code}`,
          term: text,
        })),
      ],
    },
    policy: {
      '@context': 'http://www.w3.org/ns/odrl.jsonld',
      '@type': 'Agreement',
      uid: `${target}#policy`,
      profile: 'https://iptc.org/std/RightsML/odrl-profile/',
      conflict: 'prohibit',
      assigner: 'urn:example:desk',
      assignee: 'urn:example:licensee:gazette',
      permission: [{ target, action: 'distribute' }],
    },
  }
}
