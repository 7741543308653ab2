import { screen } from '#domain/normalize/pattern/screen.ts'
import type { CreditRule } from '../credit-rule.ts'

const form = screen(
  /^[\s—–*•_-]{0,4}\p{Lu}[^\s\d,;:()"“”]*(?: (?:\p{Lu}[^\s\d,;:()"“”]*|de|van|von|der|den|del|la|bin|al)){1,5},? (?:\([^)]{1,60}\) )?(?:is|was|are|also (?:is|writes|covers|reports for)|covers|writes (?:for|about|on)|reports (?:on|for|about)|works|serves|has (?:been|covered|written|worked)|joined|teaches|leads|edits|hosts|blogs|est|es|ist|è|é)\s/u,
)
const notNames = screen(/^(?:This|That|It|There|He|She|They|We|The|In|On|At|What|Here|Who)\s/u)

/** "Ana Ruiz is a reporter for The Daily Planet.": who the author is, no further credit. Source: opinion pages, McClatchy and Tribune papers, The Conversation. */
export const tagline: CreditRule = {
  name: 'contributors/tagline',
  read: sentence =>
    form.test(sentence) && !notNames.test(sentence)
      ? { contributors: [], organizations: [], removes: true }
      : undefined,
}
