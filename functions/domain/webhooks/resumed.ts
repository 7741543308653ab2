import type { Webhook } from '#schemas/webhooks/webhook.ts'

/** A webhook that is called again at once, from where it stopped. */
export const resumed = ({ notice: _, failing: __, ...webhook }: Webhook): Webhook => ({
  ...webhook,
  status: 'active',
})
