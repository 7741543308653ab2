import type { Webhook } from '#schemas/webhook.ts'

const SIGNS_ALONG_MS = 86_400_000

/**
 * A webhook with a new secret. The previous one also signs for a day, so that the receiver need not change at
 * the same instant.
 */
export const rotated = (webhook: Webhook, secret: string, now: Date): Webhook => ({
  ...webhook,
  secret,
  retired: { secret: webhook.secret, until: new Date(now.getTime() + SIGNS_ALONG_MS).toISOString() },
})
