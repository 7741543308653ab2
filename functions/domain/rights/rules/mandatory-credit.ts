import type { UsageRule } from './usage-rule.ts'

/** "MANDATORY CREDIT": nothing may be published without its credit. */
export const mandatoryCredit: UsageRule = {
  code: 'mandatory-credit',
  oblige: (_, { credit }) =>
    credit ? `Print the credit line, without fail: ${credit}` : 'Print the credit that the agency asks for.',
  policy: { duty: 'attribute' },
}
