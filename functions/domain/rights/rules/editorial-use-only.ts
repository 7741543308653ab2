import { purposeUri } from '../policy/purpose-uri.ts'
import type { UsageRule } from './usage-rule.ts'

/** "EDITORIAL USE ONLY": for news and comment; not for advertising, promotion or merchandise. */
export const editorialUseOnly: UsageRule = {
  code: 'editorial-use-only',
  oblige: () => 'Use it for news and comment alone, not for advertising or promotion.',
  policy: {
    permitsOnly: { leftOperand: 'purpose', operator: 'eq', rightOperand: purposeUri('editorial') },
  },
}
