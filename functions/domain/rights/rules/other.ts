import { obligeChannels } from '../limits/oblige-channels.ts'
import type { UsageRule } from './usage-rule.ts'

/** A condition that no code covers: people must read it. Of channels alone ("WEB USE ONLY") it is read: `readLimits`. */
export const other: UsageRule = {
  code: 'other',
  oblige: text => obligeChannels(text) ?? 'Keep to what the agency states in its own words.',
  policy: { duty: 'reviewPolicy' },
}
