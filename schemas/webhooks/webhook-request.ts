import * as z from 'zod/mini'
import { pageLimit } from '#schemas/queries/page-limit.ts'
import { WebhookView } from './webhook.ts'

const url = z
  .string()
  .check(z.minLength(1), z.maxLength(2048), z.describe('URL of the endpoint, https on port 443 or 8443'))
const description = z.string().check(z.maxLength(200), z.describe('What it is for'))
const view = WebhookView.check(z.describe('What messages carry: feed entries, or the articles too'))
const after = z
  .string()
  .check(z.maxLength(64), z.describe('A feed cursor, or "latest": only changes after it are sent'))

/** Body of `POST /v1/webhooks`. */
export const NewWebhook = z.strictObject({
  url,
  description: z.optional(description),
  view: z._default(view, 'summary'),
  after: z._default(after, 'latest'),
})
export type NewWebhook = z.infer<typeof NewWebhook>

/** Body of `PUT /v1/webhooks/{webhookId}`: everything its licensee can set, replacing what was there. */
export const EditedWebhook = z.strictObject({
  url,
  description: z.optional(description),
  view: z._default(view, 'summary'),
})
export type EditedWebhook = z.infer<typeof EditedWebhook>

/** Body of `POST /v1/webhooks/{webhookId}/replay`. */
export const WebhookReplay = z.strictObject({ after })
export type WebhookReplay = z.infer<typeof WebhookReplay>

/** Parameters of `GET /v1/webhooks/{webhookId}/deliveries`. */
export const WebhookDeliveriesQuery = z.strictObject({
  limit: pageLimit(20, 100).check(z.describe('The most attempts to return, 1 to 100')),
})
export type WebhookDeliveriesQuery = z.infer<typeof WebhookDeliveriesQuery>
