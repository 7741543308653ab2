import { agencySigned } from '#domain/normalize/byline/agency-signed.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { isCollective } from '#domain/normalize/people/organizations/is-collective.ts'
import type { CreditRule } from '../credit-rule.ts'

/** "Contributing reporters: Ana Ruiz", "With Ana Ruiz and wire reports", "With reports from Ana Ruiz and agencies": persons may follow. */
const labelled = screen(
  /^(?:with \p{L}+ [^,]{2,40}? and |with (?:additional |further )?(?:reports?|reporting|files|information|contributions?|material) (?:from|by)\s|(?:\p{L}+ )?(?:reporters?|writers?|editors?|correspondents?|contributors?|researchers?)\s*:|\p{L}+ : )/iu,
)

/** "— AP", "(dpa)", "Staff and wire reports": agencies or a newsroom as a line of their own. Source: sign-offs of papers that print agency copy. */
export const agenciesAlone: CreditRule = {
  name: 'contributors/agencies-alone',
  read: sentence => {
    if (labelled.test(sentence)) return undefined
    const signed =
      agencySigned(sentence) ??
      (/report|agen|wire/iu.test(sentence) && isCollective(sentence.replace(/\.$/u, ''))
        ? sentence
        : undefined)
    return signed ? { contributors: [], organizations: [signed] } : undefined
  },
}
