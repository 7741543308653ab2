import type { Webhook } from '#schemas/webhook.ts'

const SIGNS_ALONG_MS = 86_400_000

/** A webhook with a new secret; the one before signs along for a day, so that the receiver need not change in the same instant. */
export const rotated = (webhook: Webhook, secret: string, now: Date): Webhook => ({
  ...webhook,
  secret,
  retired: { secret: webhook.secret, until: new Date(now.getTime() + SIGNS_ALONG_MS).toISOString() },
})
