import type { Contributor } from '#schemas/article.ts'
import { screen } from '../pattern/screen.ts'
import type { Credit } from './credit-rule.ts'
import { prepareCredit } from './prepare-credit.ts'
import { creditRules } from './rules/index.ts'
import { setLoweredCredit } from './set-lowered-credit.ts'
import { splitSentences } from './split-sentences.ts'

/** What a tail credit says; `organizations` helped without a name. `removed`: sentences for the desks, biographies, and their rules. */
export interface NormalizedContributors {
  contributors: Contributor[]
  organizations: string[]
  removed: { raw: string; rule: string }[]
  rule: string
}

/** "Ana Ruiz reported from the stand that she slept", "reported for duty", "Interview: Ana Ruiz on Europe": what was reported is told by a story. */
const told = screen(
  / (?:reported|wrote|reports) (?:(?:from|in) [^.;]{2,60}? (?:that \p{Ll}|every|before|when|until|for \d)|(?:in|for) (?!th(?:is|e) |(?:\p{Ll}+ )?[\p{Lu}“"])\p{Ll})| contributed from (?:her|his|their|its|an?) |^(?:[Ii]nterview|[Rr]eport): .* on /u,
)

const readSentence = (sentence: string): { credit: Credit; rule: string } | undefined => {
  if (told.test(sentence)) return undefined
  for (const { name, read } of creditRules) {
    const credit = read(sentence)
    if (credit) return { credit, rule: name }
  }
  return undefined
}

/** "Best photography: Ana Ruiz", "Story of the year: …", "Directed by Bo Lind. Written by …", "… 312 pp.": prizes, and the makers of a film or book; "Research by Ana Ruiz and Bo Lind. The two met …": a story goes on about them. */
const work =
  /^\W*(?:best|worst|favou?rite|winning) [^:]{3,30}:| of the (?:month|year|decade)\s?:|^\W*directed by |(?<!\p{L})starring |[.!] the (?:two|pair) | \d{2,4} (?:pp\.|pages[.,]|minutes\.)/iu

/** Longer paragraphs are stories. */
const longest = 4000

interface ContributorsContext {
  /** Whether a first sentence that is no credit is one of the story: then the paragraph is, whatever stands behind. */
  isStory?: (sentence: string) => boolean
}

/**
 * Reads a paragraph as a tail credit, sentence by sentence: "AP writers A in X and B in Y contributed to this report." Undefined where no sentence of it is one;
 * names may be empty where organizations alone contribute, or where only a contact block or initials stand there.
 */
export const normalizeContributors = (
  raw: string,
  { isStory }: ContributorsContext = {},
): NormalizedContributors | undefined => {
  if (raw.length > longest || work.test(raw)) return undefined
  const result: NormalizedContributors = { contributors: [], organizations: [], removed: [], rule: '' }
  for (const [at, sentence] of splitSentences(prepareCredit(setLoweredCredit(raw))).entries()) {
    const found = readSentence(prepareCredit(sentence))
    if (!found) {
      if (at === 0 && isStory?.(sentence)) return undefined
      result.removed.push({ raw: sentence, rule: 'contributors/other-sentence' })
      continue
    }
    result.contributors.push(...found.credit.contributors)
    result.organizations.push(...found.credit.organizations)
    if (found.credit.removes) result.removed.push({ raw: sentence, rule: found.rule })
    if (!result.rule || (!found.credit.removes && /tagline|contact|initials/u.test(result.rule)))
      result.rule = found.rule
  }
  return result.rule ? result : undefined
}
