import { Channel } from '#schemas/license/channel.ts'
import type { UseLimits } from '#schemas/license/use-limits.ts'
import type { LicenseScope } from '../entitlements/license-scope.ts'

/** The channels of a license that limits leave, in the order of the schema. */
export const channelsLeft = ({ channels }: LicenseScope, { noChannels = [] }: UseLimits): Channel[] =>
  Channel.options.filter(
    channel => (channels === undefined || channels.includes(channel)) && !noChannels.includes(channel),
  )
