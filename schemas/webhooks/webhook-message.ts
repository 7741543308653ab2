import * as z from 'zod/mini'
import { FeedEntry } from '#schemas/license/feed-page.ts'

/** What a message announces. A test has the type `ping`. */
export const WebhookEvent = z.enum([
  'article.published',
  'article.updated',
  'article.released',
  'article.withheld',
  'article.withdrawn',
  'article.canceled',
  'article.reinstated',
  'article.expired',
])
export type WebhookEvent = z.infer<typeof WebhookEvent>

/**
 * Body of a message about a change: the feed entry, with its article if the webhook's view is `full` and the
 * article may be read now.
 */
export const WebhookMessage = z.object({
  type: WebhookEvent,
  timestamp: z.iso.datetime().check(z.describe('When the change was appended')),
  data: z.extend(FeedEntry, {
    cursor: z.string().check(z.describe('Feed cursor after this change, from which polling can continue')),
  }),
})
export type WebhookMessage = z.infer<typeof WebhookMessage>

/** Body of a test message. */
export const WebhookPing = z.object({
  type: z.literal('ping'),
  timestamp: z.iso.datetime(),
  data: z.object({ webhookId: z.string() }),
})
export type WebhookPing = z.infer<typeof WebhookPing>
