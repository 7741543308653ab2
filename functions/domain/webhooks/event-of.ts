import type { FeedEntry } from '#schemas/license/feed-page.ts'
import type { WebhookEvent } from '#schemas/webhooks/webhook-message.ts'

const ends: Partial<Record<FeedEntry['kind'], WebhookEvent>> = {
  kill: 'article.canceled',
  release: 'article.released',
  expiry: 'article.expired',
  reinstatement: 'article.reinstated',
  withdrawal: 'article.withdrawn',
}

/**
 * What an entry of the feed announces, for programs to act on. Copy given in advance is never "published".
 */
export const eventOf = ({ kind, status, version }: FeedEntry): WebhookEvent => {
  if (status === 'canceled') return 'article.canceled'
  const end = ends[kind]
  if (end) return end
  if (status === 'withheld') return 'article.withheld'
  return version === 1 ? 'article.published' : 'article.updated'
}
