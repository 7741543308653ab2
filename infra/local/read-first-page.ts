import { FeedPage } from '#schemas/license/feed-page.ts'
import type { LocalSettings } from './home/local-settings.ts'

/** The feed's first page, fetched as any licensee would. */
export const readFirstPage = async ({ apiUrl, keys }: LocalSettings): Promise<FeedPage['changes']> => {
  const response = await fetch(`${apiUrl}/v1/feed`, { headers: { 'x-api-key': keys.licensee } })
  if (!response.ok) throw new Error(`GET /v1/feed: ${response.status} ${await response.text()}`)
  return FeedPage.parse(await response.json()).changes
}
