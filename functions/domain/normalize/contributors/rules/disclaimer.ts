import { screen } from '#domain/normalize/pattern/screen.ts'
import type { CreditRule } from '../credit-rule.ts'

const form = screen(
  /\b(?:has not been edited|(?:is|was) (?:auto-?generated|published from) |syndicated feed|without (?:any )?modifications to the text)/iu,
)

/**
 * "This story has not been edited by our staff and is auto-generated from a syndicated feed.": it names nobody.
 * Source: Indian papers and NDTV under copy of PTI, ANI and IANS.
 */
export const disclaimer: CreditRule = {
  name: 'contributors/disclaimer',
  read: sentence =>
    form.test(sentence) ? { contributors: [], organizations: [], removes: true } : undefined,
}
