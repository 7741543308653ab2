import type { Contributor } from '#schemas/article.ts'
import { prepareCredit } from './prepare-credit.ts'
import { creditRules } from './rules/index.ts'
import { splitSentences } from './split-sentences.ts'

/** What a tail credit says; `organizations` helped without a name. `removed`: sentences for the desks, biographies, and their rules. */
export interface NormalizedContributors {
  contributors: Contributor[]
  organizations: string[]
  removed: { raw: string; rule: string }[]
  rule: string
}

/** Longer paragraphs are stories. */
const longest = 4000

/**
 * Reads a paragraph as a tail credit, sentence by sentence: "AP writers A in X and B in Y contributed to this report." Undefined where no sentence of it is one;
 * names may be empty where organizations alone contribute, or where only a contact block or initials stand there.
 */
export const normalizeContributors = (raw: string): NormalizedContributors | undefined => {
  if (raw.length > longest) return undefined
  const result: NormalizedContributors = { contributors: [], organizations: [], removed: [], rule: '' }
  for (const sentence of splitSentences(prepareCredit(raw))) {
    const inner = prepareCredit(sentence)
    const rule = creditRules.find(({ read }) => read(inner) !== undefined)
    const credit = rule?.read(inner)
    if (!rule || !credit) {
      result.removed.push({ raw: sentence, rule: 'contributors/other-sentence' })
      continue
    }
    result.contributors.push(...credit.contributors)
    result.organizations.push(...credit.organizations)
    if (credit.removes) result.removed.push({ raw: sentence, rule: rule.name })
    if (!result.rule || (!credit.removes && /tagline|contact|initials/u.test(result.rule)))
      result.rule = rule.name
  }
  return result.rule ? result : undefined
}
