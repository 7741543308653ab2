import * as z from 'zod/mini'

/** One call of an endpoint. */
export const WebhookAttempt = z.object({
  messageId: z.string().check(z.describe('`webhook-id` of the message; the same for each attempt')),
  type: z.string().check(z.describe('Type of the message: "article.published"')),
  articleId: z.optional(z.string()).check(z.describe('Absent if the message is a test')),
  at: z.iso.datetime().check(z.describe('When the call began')),
  durationMs: z.int().check(z.gte(0)),
  outcome: z.enum(['delivered', 'failed']),
  status: z.optional(z.int()).check(z.describe('HTTP status of the answer; absent if none came')),
  detail: z.optional(z.string()).check(z.describe('Why no answer came')),
})
export type WebhookAttempt = z.infer<typeof WebhookAttempt>

/** Answer of `GET /v1/webhooks/{webhookId}/deliveries`. */
export const WebhookDeliveries = z.object({
  attempts: z.array(WebhookAttempt).check(z.describe('Newest first; kept for 30 days')),
})
export type WebhookDeliveries = z.infer<typeof WebhookDeliveries>

/** Answer of `POST /v1/webhooks/{webhookId}/test`. */
export const WebhookTest = z.object({
  messageId: z.string().check(z.describe('`webhook-id` of the test message, which is being sent')),
})
export type WebhookTest = z.infer<typeof WebhookTest>
