import * as z from 'zod'
import { Webhook } from './webhook.ts'

/** A webhook as its licensee sees it: answer of the calls under `/v1/webhooks/{webhookId}`. */
export const WebhookAnswer = Webhook.pick({
  id: true,
  url: true,
  description: true,
  view: true,
  status: true,
  notice: true,
  createdAt: true,
  failing: true,
}).extend({
  cursor: z.string().describe('Cursor of the feed after the last change that the endpoint took'),
})
export type WebhookAnswer = z.infer<typeof WebhookAnswer>

/** Answer of `POST /v1/webhooks` and `POST /v1/webhooks/{webhookId}/secret`: the only ones that show the secret. */
export const WebhookWithSecret = WebhookAnswer.extend({
  secret: z.string().startsWith('whsec_').describe('Verifies signatures; shown once'),
})
export type WebhookWithSecret = z.infer<typeof WebhookWithSecret>

/** Answer of `GET /v1/webhooks`. */
export const WebhookList = z.object({ webhooks: z.array(WebhookAnswer) })
export type WebhookList = z.infer<typeof WebhookList>
