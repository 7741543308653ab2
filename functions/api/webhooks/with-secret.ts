import { toWebhookAnswer } from '#domain/webhooks/to-webhook-answer.ts'
import type { Holding } from '#license/find-holding.ts'
import type { Webhook } from '#schemas/webhook.ts'
import type { WebhookWithSecret } from '#schemas/webhook-answer.ts'

/** A webhook as its licensee sees it when it has a new secret, the only time that one is shown. */
export const withSecret = (webhook: Webhook, { licensee }: Holding): WebhookWithSecret => ({
  ...toWebhookAnswer(webhook, licensee.cursorSecret),
  secret: webhook.secret,
})
