import type { UsageRule } from './usage-rule.ts'

/** A condition that no code covers: people must read it. */
export const other: UsageRule = {
  code: 'other',
  source: 'NewsML-G2 `usageTerms`, NITF `docdata/doc.rights`: any words at all',
  oblige: () => 'Keep to what the agency states in its own words.',
  policy: { duty: 'reviewPolicy' },
}
