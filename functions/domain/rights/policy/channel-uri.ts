import type { Channel } from '#schemas/channel.ts'

/** The identifier of a way to publish; ODRL has the operand `deliveryChannel`, and no values for it. */
export const channelUri = (channel: Channel | 'magazine'): string => `urn:wiredesk:channel:${channel}`
