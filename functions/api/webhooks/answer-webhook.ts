import { toWebhookAnswer } from '#domain/webhooks/to-webhook-answer.ts'
import type { Holding } from '#license/find-holding.ts'
import type { Reply } from '#schemas/call.ts'
import type { Webhook } from '#schemas/webhooks/webhook.ts'
import { noWebhook } from './no-webhook.ts'

/** Answers with a licensee's webhook, or that there is none. */
export const answerWebhook = (webhook: Webhook | undefined, { licensee }: Holding): Reply =>
  webhook ? { ok: true, body: toWebhookAnswer(webhook, licensee.cursorSecret) } : noWebhook
