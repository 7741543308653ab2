import { purposeUri } from '../policy/purpose-uri.ts'
import type { UsageRule } from './usage-rule.ts'

/** "NOT FOR COMMERCIAL USE". */
export const nonCommercial: UsageRule = {
  code: 'non-commercial',
  source: 'Instruction lines of handouts: "NO COMMERCIAL USE"; Creative Commons BY-NC 4.0, section 1(i)',
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
