import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import type { CreditRule } from '../credit-rule.ts'

const form = screen(
  patternOf(
    /^[\s—–*•_-]{0,4}\p{Lu}[^\s\d,;:()"“”]*(?: (?:\p{Lu}[^\s\d,;:()"“”]*|de|van|von|der|den|del|la|bin|al)){1,5},? (?:\([^)]{1,60}\) )?/u,
    [
      /is/u,
      /was/u,
      /are/u,
      /also (?:is|writes|covers|reports for)/u,
      /covers/u,
      /writes (?:for|about|on)/u,
      /reports (?:on|for|about)/u,
      /works/u,
      /serves/u,
      /has (?:been|covered|written|worked)/u,
      /joined/u,
      /teaches/u,
      /leads/u,
      /edits/u,
      /hosts/u,
      /blogs/u,
      /est/u,
      /es/u,
      /ist/u,
      /è/u,
      /é/u,
    ],
    /\s/u,
  ),
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
