import * as z from 'zod'

/** One call of an endpoint. */
export const WebhookAttempt = z.object({
  messageId: z.string().describe('`webhook-id` of the message; the same at each of its attempts'),
  type: z.string().describe('Type of the message: "article.published"'),
  articleId: z.string().optional().describe('Absent where the message is a test'),
  at: z.iso.datetime().describe('When the call began'),
  durationMs: z.int().min(0),
  outcome: z.enum(['delivered', 'failed']),
  status: z.int().optional().describe('HTTP status of the answer; absent where none came'),
  detail: z.string().optional().describe('Why no answer came'),
})
export type WebhookAttempt = z.infer<typeof WebhookAttempt>

/** Answer of `GET /v1/webhooks/{webhookId}/deliveries`. */
export const WebhookDeliveries = z.object({
  attempts: z.array(WebhookAttempt).describe('Newest first; kept for 30 days'),
})
export type WebhookDeliveries = z.infer<typeof WebhookDeliveries>

/** Answer of `POST /v1/webhooks/{webhookId}/test`. */
export const WebhookTest = z.object({
  messageId: z.string().describe('`webhook-id` of the test message, which is on its way'),
})
export type WebhookTest = z.infer<typeof WebhookTest>
