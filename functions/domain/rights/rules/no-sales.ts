import type { UsageRule } from './usage-rule.ts'

/** "NO SALES": must not be resold. */
export const noSales: UsageRule = {
  code: 'no-sales',
  source: 'AP, Reuters and AFP instruction lines: "NO SALES", "NO RESALES", "NO THIRD PARTY SALES"',
  oblige: () => 'Do not sell it on.',
  policy: { prohibits: [{ action: 'sell' }] },
}
