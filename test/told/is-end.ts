import type { FeedEntry } from '#schemas/license/feed-page.ts'

/** Whether an entry tells its reader to take the story down. */
export const isEnd = ({ kind, status }: Pick<FeedEntry, 'kind' | 'status'>): boolean =>
  status === 'canceled' || kind === 'withdrawal' || kind === 'expiry'
