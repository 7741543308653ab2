import type { Webhook } from '#schemas/webhooks/webhook.ts'

/** The secrets that a webhook had before and that still sign at an instant, latest first. */
export const retiredSecrets = ({ retired, retiredBefore = [] }: Webhook, now: Date) =>
  [...(retired ? [retired] : []), ...retiredBefore].filter(({ until }) => now.getTime() < Date.parse(until))
