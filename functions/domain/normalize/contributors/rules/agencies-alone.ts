import { agencySigned } from '../../byline/agency-signed.ts'
import { isCollective } from '../../person-name/is-collective.ts'
import type { CreditRule } from '../credit-rule.ts'

/** "— AP", "(dpa)", "Staff and wire reports": agencies or a newsroom as a line of their own. */
export const agenciesAlone: CreditRule = {
  name: 'contributors/agencies-alone',
  source: 'sign-offs of papers that print agency copy',
  read: sentence => {
    const signed =
      agencySigned(sentence) ??
      (isCollective(sentence.replace(/\.$/u, '')) && /report|agenc|agen|wire/iu.test(sentence)
        ? sentence
        : undefined)
    return signed ? { contributors: [], organizations: [signed] } : undefined
  },
}
