import type { Webhook } from '#schemas/webhook.ts'

/** A webhook whose cursor was moved: what failed at another place counts no longer. */
export const replayed = ({ failing: _, ...webhook }: Webhook, after: number): Webhook => ({
  ...webhook,
  after,
})
