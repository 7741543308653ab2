import type { UsageRule } from './usage-rule.ts'

/** "MANDATORY CREDIT": nothing may be published without its credit. */
export const mandatoryCredit: UsageRule = {
  code: 'mandatory-credit',
  source: 'AP, EPA and dpa instruction lines: "MANDATORY CREDIT"; Creative Commons 4.0, section 3(a)',
  oblige: (_, { credit }) =>
    credit ? `Print the credit line, without fail: ${credit}` : 'Print the credit that the agency asks for.',
  policy: { duty: 'attribute' },
}
