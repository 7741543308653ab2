import type { Webhook } from '#schemas/webhooks/webhook.ts'

/** A webhook whose cursor was moved: failures at another place no longer count. */
export const replayed = ({ failing: _, ...webhook }: Webhook, after: number): Webhook => ({
  ...webhook,
  after,
  replays: (webhook.replays ?? 0) + 1,
})
