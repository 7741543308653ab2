import type { Webhook } from '#schemas/webhooks/webhook.ts'
import { retiredSecrets } from './retired-secrets.ts'

const SIGNS_ALONG_MS = 86_400_000

/** How many secrets sign besides a webhook's own, so that nobody fills its item by rotating without end. */
const MOST_RETIRED = 4

/**
 * A webhook with a new secret. The previous one also signs for a day, so that the receiver need not change at
 * the same instant; nor does it matter if a caller who got no answer rotates it again. A webhook that has the
 * secret already stays as it is.
 */
export const rotated = (webhook: Webhook, secret: string, now: Date): Webhook => {
  if (webhook.secret === secret) return webhook
  const { retiredBefore: _, ...rest } = webhook
  const earlier = retiredSecrets(webhook, now).slice(0, MOST_RETIRED - 1)
  const retired = {
    secret: webhook.secret,
    until: new Date(now.getTime() + SIGNS_ALONG_MS).toISOString(),
  }
  return {
    ...rest,
    secret,
    retired,
    ...(earlier.length > 0 && { retiredBefore: earlier }),
  }
}
