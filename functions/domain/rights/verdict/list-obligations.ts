import type { Article } from '#schemas/article.ts'
import type { UseLimits } from '#schemas/license/use-limits.ts'
import type { Obligation } from '#schemas/license/verdict.ts'
import { readLimits } from '../limits/read-limits.ts'
import { ruleOf, usageRules } from '../rules/index.ts'
import { territoryName } from '../territories/territory-name.ts'
import { obligationOfMedia } from './obligation-of-media.ts'

type Terms = Pick<Article, 'usageTerms' | 'credit' | 'expires' | 'media'>

/**
 * What a licensee must do or refrain from: each usage term in the agency's words, in the order of the rules,
 * and the credit line if there is one. `limits` are those that bind this version; if a later version has
 * tightened them, that is added in plain words.
 */
export const listObligations = (article: Terms, limits: UseLimits): Obligation[] => {
  const stated = usageRules.flatMap(({ code }) =>
    article.usageTerms
      .filter(term => ruleOf(term.code).code === code)
      .map(({ text }) => ({ code, text: ruleOf(code).oblige(text, article), term: text })),
  )
  const distinct = [...new Map(stated.map(each => [JSON.stringify(each), each])).values()]
  const isCredited = stated.some(({ code }) => code === 'mandatory-credit')
  return [
    ...distinct,
    ...tightened(readLimits(article.usageTerms), limits),
    ...(article.media ?? []).flatMap(obligationOfMedia),
    ...(article.credit && !isCredited
      ? [{ code: 'credit-line' as const, text: `Print the credit line: ${article.credit}` }]
      : []),
  ]
}

const added = (own: readonly string[] = [], all: readonly string[] = []) =>
  all.filter(one => !own.includes(one))

const tightened = (own: UseLimits, all: UseLimits): Obligation[] => {
  const channels = added(own.noChannels, all.noChannels)
  const out = added(own.out, all.out)
  const isNarrower = all.only !== undefined && all.only.join() !== own.only?.join()
  return [
    ...channels.map(channel => ({
      code: 'other' as const,
      text: `Do not publish it by this channel: ${channel}.`,
    })),
    ...(out.length > 0
      ? [
          {
            code: 'territory-out' as const,
            text: `Do not publish it in: ${out.map(territoryName).join(', ')}.`,
          },
        ]
      : []),
    ...(isNarrower && all.only
      ? [
          {
            code: 'territory-out' as const,
            text: `Publish it in no other territory than: ${all.only.map(territoryName).join(', ')}.`,
          },
        ]
      : []),
  ]
}
