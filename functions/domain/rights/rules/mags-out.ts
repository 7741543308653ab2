import { channelUri } from '../policy/channel-uri.ts'
import type { UsageRule } from './usage-rule.ts'

/**
 * "MAGS OUT": magazines are a part of print, which newspapers keep, so no channel is excluded; it only
 * obliges those who print.
 */
export const magsOut: UsageRule = {
  code: 'mags-out',
  oblige: () => 'Do not publish it in magazines.',
  policy: {
    prohibits: [
      {
        action: 'distribute',
        constraint: {
          leftOperand: 'deliveryChannel',
          operator: 'eq',
          rightOperand: channelUri('magazine'),
        },
      },
    ],
  },
}
