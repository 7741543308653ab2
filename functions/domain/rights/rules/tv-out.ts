import type { UsageRule } from './usage-rule.ts'

/** "TV OUT": must not be broadcast. */
export const tvOut: UsageRule = {
  code: 'tv-out',
  limits: () => ({ noChannels: ['broadcast'] }),
  oblige: () => 'Do not broadcast it.',
}
