import type { UsageRule } from './usage-rule.ts'

/** "MAY NOT BE EDITED": must be published as it is, or not at all. */
export const noDerivatives: UsageRule = {
  code: 'no-derivatives',
  oblige: () => 'Publish it as it is: no edits, no cuts, no translation.',
  policy: { prohibits: [{ action: 'modify' }] },
}
