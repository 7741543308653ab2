import { purposeUri } from '../policy/purpose-uri.ts'
import type { UsageRule } from './usage-rule.ts'

/** "NOT FOR COMMERCIAL USE". */
export const nonCommercial: UsageRule = {
  code: 'non-commercial',
  oblige: () => 'Do not use it commercially.',
  policy: {
    prohibits: [
      {
        action: 'use',
        constraint: { leftOperand: 'purpose', operator: 'eq', rightOperand: purposeUri('commercial') },
      },
    ],
  },
}
