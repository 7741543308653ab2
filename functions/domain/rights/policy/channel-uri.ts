import type { Channel } from '#schemas/license/channel.ts'

/** The identifier of a channel; ODRL has the operand `deliveryChannel`, but no values for it. */
export const channelUri = (channel: Channel | 'magazine'): string => `urn:wiredesk:channel:${channel}`
