import type { Webhook } from '#schemas/webhooks/webhook.ts'
import { retiredSecrets } from './retired-secrets.ts'

/** The secrets a message is signed with now: the webhook's own, and those before for as long as they sign. */
export const signingSecrets = (webhook: Webhook, now: Date): string[] => [
  webhook.secret,
  ...retiredSecrets(webhook, now).map(({ secret }) => secret),
]
