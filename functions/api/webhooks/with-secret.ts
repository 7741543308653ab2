import { toWebhookAnswer } from '#domain/webhooks/to-webhook-answer.ts'
import type { Holding } from '#license/find-holding.ts'
import type { Webhook } from '#schemas/webhooks/webhook.ts'
import type { WebhookWithSecret } from '#schemas/webhooks/webhook-answer.ts'

/** A webhook with its new secret, as its licensee sees it this one time. */
export const withSecret = (webhook: Webhook, { licensee }: Holding): WebhookWithSecret => ({
  ...toWebhookAnswer(webhook, licensee.cursorSecret),
  secret: webhook.secret,
})
