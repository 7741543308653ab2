import type { Webhook } from '#schemas/webhooks/webhook.ts'
import type { WebhookAnswer } from '#schemas/webhooks/webhook-answer.ts'
import { sealCursor } from '../cursor/seal-cursor.ts'

/**
 * A webhook as its licensee sees it. Fields are listed one by one, so that no secret and no count slips out.
 */
export const toWebhookAnswer = (webhook: Webhook, cursorSecret: string): WebhookAnswer => ({
  id: webhook.id,
  url: webhook.url,
  description: webhook.description,
  view: webhook.view,
  status: webhook.status,
  notice: webhook.notice,
  createdAt: webhook.createdAt,
  failing: webhook.failing,
  cursor: sealCursor(webhook.after, cursorSecret),
})
