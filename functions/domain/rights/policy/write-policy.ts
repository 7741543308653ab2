import type { Article } from '#schemas/article.ts'
import type { Policy, PolicyRule } from '#schemas/license/policy.ts'
import type { Licensing } from '../entitlements/licensing.ts'
import { limitsOf } from '../limits/limits-of.ts'
import { coveringProducts } from '../products/covering-products.ts'
import { ruleOf, usageRules } from '../rules/index.ts'
import { partyUri } from './party-uri.ts'
import { permissionsOf } from './permissions-of.ts'

/** IPTC RightsML 2.0, section "RightsML profile": the value of `profile`. */
const RIGHTSML = 'https://iptc.org/std/RightsML/odrl-profile/'
const ODRL = 'http://www.w3.org/ns/odrl.jsonld'

type Rights = Pick<Article, 'id' | 'version' | 'usageTerms' | 'credit' | 'agency' | 'distributor'>

/**
 * A licensee's rights to a version of an article as an ODRL 2.2 agreement: what each covering product
 * permits, through which channels, where and when, and what its usage terms prohibit. Equal rights give equal
 * text. A term that ODRL cannot express becomes a duty to review the terms themselves.
 */
export const writePolicy = (article: Rights, licensing: Licensing): Policy => {
  const { id, version, usageTerms, agency, distributor } = article
  const target = `urn:wiredesk:article:${encodeURIComponent(id)}:${version}`
  const limits = limitsOf(article, licensing)
  const stated = usageRules.filter(({ code }) => usageTerms.some(term => ruleOf(term.code).code === code))
  const permission = coveringProducts(licensing).flatMap(held =>
    permissionsOf({ target, held, limits, stated, article, change: licensing.change, now: licensing.now }),
  )
  const prohibition = stated.flatMap(({ policy }): PolicyRule[] =>
    (policy?.prohibits ?? []).map(({ action, constraint }) => ({
      target,
      action,
      ...(constraint && { constraint: [constraint] }),
    })),
  )
  return {
    '@context': ODRL,
    '@type': 'Agreement',
    uid: `urn:wiredesk:policy:${encodeURIComponent(licensing.licenseeId)}:${encodeURIComponent(id)}:${version}`,
    profile: RIGHTSML,
    conflict: 'prohibit',
    assigner: partyUri(distributor ?? agency ?? 'wiredesk'),
    assignee: `urn:wiredesk:licensee:${licensing.licenseeId}`,
    permission: distinct(permission),
    ...(prohibition.length > 0 && { prohibition: distinct(prohibition) }),
  }
}

/** Removes duplicates and sorts by the rules' own text, since products come from the store in any order. */
const distinct = (rules: readonly PolicyRule[]): PolicyRule[] =>
  [...new Map(rules.map(rule => [JSON.stringify(rule), rule]))]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, rule]) => rule)
