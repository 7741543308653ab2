import type { UsageRule } from './usage-rule.ts'

/** "NO SALES": must not be resold. */
export const noSales: UsageRule = {
  code: 'no-sales',
  oblige: () => 'Do not sell it on.',
  policy: { prohibits: [{ action: 'sell' }] },
}
