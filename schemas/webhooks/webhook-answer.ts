import * as z from 'zod/mini'
import { Webhook } from './webhook.ts'

/** A webhook as its licensee sees it: answer of the calls under `/v1/webhooks/{webhookId}`. */
export const WebhookAnswer = z.extend(
  z.pick(Webhook, {
    id: true,
    url: true,
    description: true,
    view: true,
    status: true,
    notice: true,
    createdAt: true,
    failing: true,
  }),
  {
    cursor: z.string().check(z.describe('Feed cursor after the last change that the endpoint accepted')),
  },
)
export type WebhookAnswer = z.infer<typeof WebhookAnswer>

/**
 * Answer of `POST /v1/webhooks` and `POST /v1/webhooks/{webhookId}/secret`: the only ones that show the
 * secret.
 */
export const WebhookWithSecret = z.extend(WebhookAnswer, {
  secret: z.string().check(z.startsWith('whsec_'), z.describe('Verifies signatures; shown once')),
})
export type WebhookWithSecret = z.infer<typeof WebhookWithSecret>

/** Answer of `GET /v1/webhooks`. */
export const WebhookList = z.object({ webhooks: z.array(WebhookAnswer) })
export type WebhookList = z.infer<typeof WebhookList>
